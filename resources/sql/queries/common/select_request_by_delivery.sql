select {passcode_request_row} from {requests} where delivery_id = :delivery_id order by id;
