select {nomination_columns} from {nominations}
where site_id = :site_id and state in ('received', 'office_review', 'site_review', 'on_hold', 'unknown_site')
order by id limit :most;
