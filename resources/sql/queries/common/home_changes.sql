select count(*), coalesce(sum(case when due_at < :limit_at then 1 else 0 end), 0), 0
from change_request where state = 'received';
