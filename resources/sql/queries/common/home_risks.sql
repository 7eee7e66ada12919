-- By risk but those of S&S, then the sites with any of these, then all active ones.
select coalesce(sum(no_primary), 0), coalesce(sum(never_signed_in), 0), coalesce(sum(no_email), 0), coalesce(sum(full_slots), 0),
    coalesce(sum(case when no_primary + never_signed_in + no_email + full_slots > 0 then 1 else 0 end), 0), count(*)
from (select
        case when p.id is null then 1 else 0 end as no_primary,
        case when p.id is not null and p.first_signed_in_at is null then 1 else 0 end as never_signed_in,
        case when p.email = '' then 1 else 0 end as no_email,
        case when c.secondaries >= 4 then 1 else 0 end as full_slots
    from {sites} s
    left join {members} p on p.site_id = s.id and p.slot = 0
    left join (select site_id, count(*) as secondaries from {members} where slot > 0 group by site_id) c
        on c.site_id = s.id
    where s.state = 'active') risks;
