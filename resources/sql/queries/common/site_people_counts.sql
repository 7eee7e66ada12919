select coalesce(sum(case when state <> 'ended' and slot is null then 1 else 0 end), 0),
    coalesce(sum(case when state = 'ended' then 1 else 0 end), 0)
from {members} where site_id = :site_id;
