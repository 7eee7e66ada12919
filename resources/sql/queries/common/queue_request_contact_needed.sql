select r.id from passcode p join passcode_request r on r.member_id = p.member_id
where p.state in ('live', 'warned', 'locked') and p.state in ('warned', 'locked');
