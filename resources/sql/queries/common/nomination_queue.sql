select n.id, n.received_at, n.site_number_entered, coalesce(s.company, n.company), n.family, n.given, n.claims_primary, n.state,
    (select count(*) from field_check c where c.nomination_id = n.id and c.verdict = 'match'),
    (select count(*) from field_check c where c.nomination_id = n.id and c.verdict = 'variant'),
    (select count(*) from field_check c where c.nomination_id = n.id and c.verdict = 'mismatch')
from nomination n left join site s on s.id = n.site_id
where n.state = :state order by n.received_at, n.id limit :most;
