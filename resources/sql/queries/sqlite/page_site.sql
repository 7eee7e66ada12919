select {site_columns} from site where id in (select value from json_each(:ids));
