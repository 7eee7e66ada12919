select {delivery_columns} from delivery where id in (select value from json_each(:ids));
