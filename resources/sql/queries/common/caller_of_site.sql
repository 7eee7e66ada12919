-- The open row, else the one that ended last.
select {member_columns} from {members} where site_id = :site_id and ibm_id_key = :ibm_id_key and ibm_id_key <> ''
order by case when state = 'ended' then 1 else 0 end, id desc limit 1;
