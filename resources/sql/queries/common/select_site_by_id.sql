select {site_row} from site where id = :id order by id;
