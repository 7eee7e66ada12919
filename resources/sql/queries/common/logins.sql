select role_name, kind, staff_role, display_name, email, enabled, must_change from login order by enabled desc, id;
