select {setting_columns} from setting where key = :key order by id;
