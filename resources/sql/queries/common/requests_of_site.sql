select {passcode_request_columns} from {requests} where site_id = :site_id order by id;
