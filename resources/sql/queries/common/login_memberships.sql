select m.id, m.site_id, m.role, m.manage_access
from {login_members} l join {members} m on m.id = l.member_id
where l.role_name = :role_name and l.linked = {true} and m.state = 'active'
order by m.id;
