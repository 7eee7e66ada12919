select {member_row} from member where site_id = :site_id and slot is not null order by id;
