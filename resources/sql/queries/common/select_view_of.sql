select {saved_view_columns} from saved_view where owner = :owner and name = :name order by id;
