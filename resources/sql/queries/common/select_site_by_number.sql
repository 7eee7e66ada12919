select {site_row} from site where site_number = :site_number order by id;
