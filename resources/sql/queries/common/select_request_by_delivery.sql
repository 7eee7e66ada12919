select {passcode_request_row} from passcode_request where delivery_id = :delivery_id order by id;
