select {passcode_request_row} from passcode_request where change_request_id = :change_request_id order by id;
