select r.id, r.received_at, r.due_at, r.site_id, r.member_id,
    (select s.site_number from {sites} s where s.id = r.site_id) as site_number,
    (select s.company from {sites} s where s.id = r.site_id) as company,
    (select s.company_kana from {sites} s where s.id = r.site_id) as company_kana,
    (select s.contract from {sites} s where s.id = r.site_id) as contract,
    (select m.family from {members} m where m.id = r.member_id) as family,
    (select m.given from {members} m where m.id = r.member_id) as given,
    (select m.family_kana from {members} m where m.id = r.member_id) as family_kana,
    (select m.given_kana from {members} m where m.id = r.member_id) as given_kana,
    (select m.family || ' ' || m.given from {members} m where m.id = r.member_id) as name,
    r.channel, r.source, r.state, r.company_confirmed, r.name_confirmed, r.destination_confirmed,
    case when r.company_confirmed then 1 else 0 end + case when r.name_confirmed then 1 else 0 end
        + case when r.destination_confirmed then 1 else 0 end as confirmed,
    coalesce((select p.state from {passcodes} p where p.member_id = r.member_id and p.state in ('live', 'warned', 'locked')), '')
        as passcode_state,
    coalesce((select coalesce((select l.display_name from {login_names} l where l.role_name = h.holder), h.holder)
        from {claims} h where h.subject = 'passcode_request' and h.subject_id = r.id), '') as holder,
    (select h.expires_at from {claims} h where h.subject = 'passcode_request' and h.subject_id = r.id) as held_until,
    r.delivery_id,
    coalesce((select l.display_name from {login_names} l where l.role_name = r.released_by), r.released_by) as released_by, r.released_at, r.closed_at, r.row_version,
    (select m.search from {members} m where m.id = r.member_id) || ' '
        || (select s.search from {sites} s where s.id = r.site_id) as search
from {requests} r;
