select state, sum(case when due_at < :now then 1 else 0 end),
    sum(case when received_at >= :today then 1 else 0 end),
    sum(case when received_at < :today and received_at >= :one then 1 else 0 end),
    sum(case when received_at < :one and received_at >= :four then 1 else 0 end),
    sum(case when received_at < :four and received_at >= :nine then 1 else 0 end),
    sum(case when received_at < :nine then 1 else 0 end)
from nomination where state in ('office_review', 'site_review', 'on_hold', 'unknown_site') group by state;
