select {login_row} from {logins} where role_name = :role_name order by id;
