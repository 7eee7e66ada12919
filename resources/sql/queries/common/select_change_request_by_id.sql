select {change_request_row} from {changes} where id = :id order by id;
