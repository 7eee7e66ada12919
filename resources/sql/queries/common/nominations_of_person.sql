-- By e-mail anywhere; at the same site by IBM ID and name too.
select {nomination_columns} from {nominations}
where id <> :id and id in (
    select id from {nominations} where email_key = :email_key and email_key <> ''
    union
    select id from {nominations} where site_id = cast(:site_id as {bigint})
        and ((family = :family and given = :given and family <> '') or (ibm_id = :ibm_id and ibm_id <> '')))
order by received_at desc, id desc limit :most;
