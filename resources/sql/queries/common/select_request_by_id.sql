select {passcode_request_row} from passcode_request where id = :id order by id;
