select {member_columns} from {members} where site_id = :site_id order by id;
