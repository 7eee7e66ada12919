select r.id from {passcodes} p join {requests} r on r.member_id = p.member_id
where p.state in ('live', 'warned', 'locked') and p.state in ('warned', 'locked');
