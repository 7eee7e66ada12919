select {holiday_row} from holiday where day = :day order by id;
