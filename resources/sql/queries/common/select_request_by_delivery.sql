select {passcode_request_columns} from passcode_request where delivery_id = :delivery_id order by id;
