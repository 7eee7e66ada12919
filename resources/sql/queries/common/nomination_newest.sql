select n.id, n.received_at, n.site_number_entered, coalesce(s.company, n.company), n.family, n.given, n.claims_primary, n.state
from nomination n left join site s on s.id = n.site_id
order by n.received_at desc, n.id desc limit :most;
