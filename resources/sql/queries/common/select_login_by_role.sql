select {login_columns} from login where role_name = :role_name order by id;
