select {delivery_columns} from delivery
where state in ('queued', 'scheduled', 'retry_wait') and channel = :channel
    and (not_before is null or not_before <= :now) and (next_attempt_at is null or next_attempt_at <= :now)
order by id limit :most;
