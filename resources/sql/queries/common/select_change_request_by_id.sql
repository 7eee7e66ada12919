select {change_request_columns} from change_request where id = :id order by id;
