select {nomination_row} from nomination where id = :id order by id;
