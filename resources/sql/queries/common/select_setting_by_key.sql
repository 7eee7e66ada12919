select {setting_row} from setting where key = :key order by id;
