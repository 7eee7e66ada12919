select {change_request_columns} from {changes}
where site_id = :site_id and state = 'received' order by id limit :most;
