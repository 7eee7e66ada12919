select {setting_row} from {settings} where key = :key order by id;
