select {nomination_columns} from nomination where site_id = :site_id and (email_key = :key or lower(ibm_id) = :key)
order by id desc limit 1;
