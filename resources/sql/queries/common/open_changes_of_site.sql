select {change_request_columns} from change_request
where site_id = :site_id and state = 'received' order by id limit :most;
