select n.site_number_entered, n.claims_primary, n.ibm_id, n.email, n.family, n.given, n.family_kana, n.given_kana,
    n.family_roman, n.given_roman, n.department, n.tel, n.company, n.postal_code, n.address, n.id, n.state, s.contract,
    s.company, n.source, n.reference, n.causes, n.received_at, n.due_at, n.decided_by, n.decided_at, n.reason_code,
    n.reason
from nomination n
left join site s on s.id = n.site_id
order by n.id;
