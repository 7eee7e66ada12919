select s.site_number, m.ibm_id, r.channel, r.id, r.state, s.contract, s.company, m.family, m.given, r.source,
    r.reference, r.received_at, r.due_at, r.released_by, r.released_at, r.closed_at, r.reason_code, r.reason
from passcode_request r
join site s on s.id = r.site_id
join member m on m.id = r.member_id
order by r.id;
