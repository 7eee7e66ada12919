select {holiday_row} from {holidays} where day = :day order by id;
