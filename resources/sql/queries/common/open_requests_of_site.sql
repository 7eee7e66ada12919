select {passcode_request_columns} from {requests}
where site_id = :site_id and state not in ('closed', 'refused', 'cancelled') order by id limit :most;
