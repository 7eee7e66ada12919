select {nomination_columns} from nomination where site_id = :site_id order by id;
