select {field_check_row} from {field_checks} where nomination_id = :nomination_id order by id;
