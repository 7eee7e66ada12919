select {site_row} from site where site_number in (select value from json_each(:numbers)) order by id;
