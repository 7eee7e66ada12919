select {login_row} from login where role_name = :role_name order by id;
