select {nomination_columns} from {nominations} where site_id = :site_id order by id;
