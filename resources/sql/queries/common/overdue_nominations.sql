-- The subquery keeps the bare column names of the record apart from those of the site.
select n.*, s.site_number
from (select {nomination_columns} from nomination
    where state in ('on_hold', 'site_review', 'office_review', 'unknown_site') and due_at <= :limit_at) n
left join {sites} s on s.id = n.site_id
order by n.due_at, n.id limit :most;
