select d.id, d.created_at, d.site_id,
    coalesce((select s.site_number from {sites} s where s.id = d.site_id), '') as site_number,
    coalesce((select s.company from {sites} s where s.id = d.site_id), '') as company,
    coalesce((select s.company_kana from {sites} s where s.id = d.site_id), '') as company_kana,
    (select o.kind from {documents} o where o.id = d.document_id) as document, d.channel, d.destination, d.state,
    d.carries_passcode, d.attempts, d.not_before, d.next_attempt_at, d.last_error, d.pages_sent, d.pages_total,
    coalesce((select l.display_name from {login_names} l where l.role_name = d.started_by), d.started_by) as started_by, d.started_at, d.finished_at, d.posted_on, d.external_id,
    (select o.nomination_id from {documents} o where o.id = d.document_id) as nomination_id,
    (select o.request_id from {documents} o where o.id = d.document_id) as request_id,
    (select coalesce(o.nomination_id, o.request_id) from {documents} o where o.id = d.document_id) as case_number, d.row_version,
    coalesce((select s.search from {sites} s where s.id = d.site_id), '') as search
from {deliveries} d;
