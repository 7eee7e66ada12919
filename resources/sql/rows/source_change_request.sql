select r.id, r.received_at, r.due_at, r.site_id, s.site_number, s.company, s.company_kana, s.contract, s.sales_rep, r.source,
    r.reference, r.changes, r.state,
    coalesce((select l.display_name from {login_names} l where l.role_name = r.submitted_by), r.submitted_by) as submitted_by,
    coalesce((select l.display_name from {login_names} l where l.role_name = r.decided_by), r.decided_by) as decided_by, r.decided_at,
    coalesce((select coalesce((select l.display_name from {login_names} l where l.role_name = h.holder), h.holder)
        from {claims} h where h.subject = 'change_request' and h.subject_id = r.id), '') as holder,
    (select h.expires_at from {claims} h where h.subject = 'change_request' and h.subject_id = r.id) as held_until,
    r.row_version, s.search
from {changes} r
left join {sites} s on s.id = r.site_id;
