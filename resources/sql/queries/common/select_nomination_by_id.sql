select {nomination_row} from {nominations} where id = :id order by id;
