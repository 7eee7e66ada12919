select {member_row} from {members} where ibm_id_key = :ibm_id_key and ibm_id_key <> '' and state <> 'ended' order by id;
