select {passcode_request_columns} from passcode_request where site_id = :site_id order by id;
