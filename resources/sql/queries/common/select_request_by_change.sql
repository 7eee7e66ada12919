select {passcode_request_row} from {requests} where change_request_id = :change_request_id order by id;
