select display_name from {login_names} where role_name = :role_name;
