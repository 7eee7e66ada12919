select {login_member_row} from login_member where member_id = :member_id and linked = {true} order by id;
