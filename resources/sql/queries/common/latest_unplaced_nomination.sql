-- One whose site number led nowhere.
select {nomination_columns} from nomination
where site_number_entered = :site_number and state = 'unknown_site' and (email_key = :key or lower(ibm_id) = :key)
order by id desc limit 1;
