select {login_member_row} from {login_members} where role_name = :role_name and linked = {true} order by id;
