select {site_columns} from site where site_number = :site_number order by id;
