select {login_member_row} from {login_members} where member_id = :member_id and linked = {true} order by id;
