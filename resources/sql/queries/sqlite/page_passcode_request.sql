select {passcode_request_columns} from passcode_request where id in (select value from json_each(:ids));
