select d.id, d.state, d.channel, o.kind, s.site_number, s.contract, s.company, d.destination, o.nomination_id,
    o.request_id, d.carries_passcode, d.attempts, d.created_at, d.not_before, d.started_by, d.started_at,
    d.finished_at, d.posted_on, d.external_id, d.last_error
from delivery d
join document o on o.id = d.document_id
left join site s on s.id = d.site_id
order by d.id;
