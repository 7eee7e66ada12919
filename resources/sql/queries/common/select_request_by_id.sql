select {passcode_request_columns} from passcode_request where id = :id order by id;
