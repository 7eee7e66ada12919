select {login_member_columns} from login_member where role_name = :role_name and linked = {true} order by id;
