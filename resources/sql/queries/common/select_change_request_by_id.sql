select {change_request_row} from change_request where id = :id order by id;
