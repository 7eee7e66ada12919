-- What the office has to do; troubled: callers who are to phone after wrong passcodes (F22).
select count(*), coalesce(sum(case when due_at < :limit_at then 1 else 0 end), 0),
    (select count(*) from passcode where state in ('warned', 'locked'))
from passcode_request where state in ('requested', 'verifying', 'info_mismatch', 'returned', 'delivery_failed');
