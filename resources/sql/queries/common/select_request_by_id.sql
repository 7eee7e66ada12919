select {passcode_request_row} from {requests} where id = :id order by id;
