-- Who stands behind the names that acted: staff of a file, sign-ins of a server.
select s.os_user as actor, s.name from {staff} s where s.os_user in (select value from {json_items}(:actors))
union all
select l.role_name, l.display_name from {login_names} l
where l.role_name in (select value from {json_items}(:actors));
