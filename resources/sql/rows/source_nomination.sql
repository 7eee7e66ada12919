select n.id, n.received_at, n.due_at, n.site_id, n.site_number_entered as site_number,
    coalesce((select s.company from {sites} s where s.id = n.site_id), n.company) as company,
    coalesce((select s.company_kana from {sites} s where s.id = n.site_id), n.company) as company_kana,
    n.family, n.given, n.family_kana, n.given_kana, n.family || ' ' || n.given as applicant, n.email, n.claims_primary,
    case when n.claims_primary then 'yes' else 'no' end as claim, n.requested_role, n.source,
    coalesce((select {concat}(c.mark, '') from (
        select case when k.accepted_by <> '' then '+' when k.verdict = 'match' then '=' when k.verdict = 'variant' then '~'
            when k.verdict = 'mismatch' then '!' else '-' end as mark
        from {field_checks} k where k.nomination_id = n.id order by k.id) c), '') as marks,
    (select case when count(*) = 0 then 'unchecked'
            when sum(case when k.verdict = 'mismatch' and k.accepted_by = '' then 1 else 0 end) > 0 then 'mismatch'
            when sum(case when k.verdict = 'variant' then 1 else 0 end) > 0 then 'variant' else 'match' end
        from {field_checks} k where k.nomination_id = n.id and k.verdict <> 'absent') as verdict,
    (select coalesce(sum(case when k.verdict = 'variant' then 1
            when k.verdict = 'mismatch' and k.accepted_by = '' then 100 else 0 end), 0)
        from {field_checks} k where k.nomination_id = n.id) as severity,
    n.causes,
    coalesce((select coalesce((select l.display_name from {login_names} l where l.role_name = h.holder), h.holder)
        from {claims} h where h.subject = 'nomination' and h.subject_id = n.id), '') as holder,
    (select h.expires_at from {claims} h where h.subject = 'nomination' and h.subject_id = n.id) as held_until,
    n.state, coalesce((select l.display_name from {login_names} l where l.role_name = n.decided_by), n.decided_by) as decided_by,
    n.decided_at, n.row_version, n.search
from {nominations} n;
