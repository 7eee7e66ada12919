-- All periods of the sites with one that ends soon, and whether the site has another risk anyway.
select s.id, n.valid_from, n.valid_to,
    case when p.id is null or p.first_signed_in_at is null or p.email = ''
        or (select count(*) from {members} c where c.site_id = s.id and c.slot > 0) >= 4 then {true} else {false} end
from {sites} s
join sns_period n on n.site_id = s.id
left join {members} p on p.site_id = s.id and p.slot = 0
where s.state = 'active'
    and s.id in (select site_id from sns_period where valid_to >= :today and valid_to <= :last_day)
order by s.id;
