select {site_columns} from site where id = :id order by id;
