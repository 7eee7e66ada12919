select {nomination_row} from {nominations} where site_id = :site_id and state = 'on_hold' order by id;
