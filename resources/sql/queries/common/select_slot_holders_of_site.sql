select {member_row} from {members} where site_id = :site_id and slot is not null order by id;
