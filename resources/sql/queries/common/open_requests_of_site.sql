select {passcode_request_columns} from passcode_request
where site_id = :site_id and state not in ('closed', 'refused', 'cancelled') order by id limit :most;
