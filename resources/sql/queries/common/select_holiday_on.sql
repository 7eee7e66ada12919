select {holiday_columns} from holiday where day = :day order by id;
