select count(*) from {members} where site_id = :site_id and role = 'primary' and state = 'ended'
    and first_signed_in_at is not null and ibm_id_key <> :ibm_id_key;
