select {passcode_request_columns} from passcode_request where id in (select json_array_elements_text(:ids)::bigint);
