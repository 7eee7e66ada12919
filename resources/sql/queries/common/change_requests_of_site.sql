select {change_request_columns} from {changes} where site_id = :site_id order by id;
