select {saved_view_row} from saved_view where owner = :owner and name = :name order by id;
