-- Overdue: queued before the limit. Troubled: failed, returned, or nobody has said what came of it.
select coalesce(sum(case when state in ('scheduled', 'queued', 'sending', 'retry_wait', 'held') then 1 else 0 end), 0),
    coalesce(sum(case when state = 'queued' and created_at < :limit_at then 1 else 0 end), 0),
    coalesce(sum(case when state in ('failed', 'unknown', 'returned') then 1 else 0 end), 0)
from delivery
where state in ('scheduled', 'queued', 'sending', 'retry_wait', 'held', 'failed', 'unknown', 'returned');
