select {field_check_columns} from field_check where nomination_id = :nomination_id order by id;
