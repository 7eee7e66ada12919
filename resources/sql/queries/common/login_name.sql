select display_name from login where role_name = :role_name;
