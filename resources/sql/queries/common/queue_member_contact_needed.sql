-- The first condition is that of the index.
select p.member_id from {passcodes} p where p.state in ('live', 'warned', 'locked') and p.state in ('warned', 'locked');
