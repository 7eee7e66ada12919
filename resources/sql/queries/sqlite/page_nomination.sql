select {nomination_columns} from nomination where id in (select value from json_each(:ids));
