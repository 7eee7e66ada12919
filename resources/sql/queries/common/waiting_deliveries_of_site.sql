select {delivery_columns} from delivery
where document_id in (select id from document where site_id = :site_id)
    and state in ('scheduled', 'queued', 'sending', 'retry_wait', 'held', 'failed', 'unknown', 'returned')
order by id desc limit :most;
