select {nomination_columns} from nomination where id = :id order by id;
