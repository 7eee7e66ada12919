select {member_row} from {members} where site_id = :site_id and ibm_id_key = :ibm_id_key and ibm_id_key <> '' and state <> 'ended' order by id;
