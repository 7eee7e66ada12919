select m.id, m.site_id, m.role, m.slot, m.state, m.family, m.given, m.family_kana, m.given_kana,
    m.family || ' ' || m.given as name, m.family_kana || ' ' || m.given_kana as name_kana,
    (select s.site_number from {sites} s where s.id = m.site_id) as site_number,
    (select s.company from {sites} s where s.id = m.site_id) as company,
    (select s.company_kana from {sites} s where s.id = m.site_id) as company_kana,
    (select s.contract from {sites} s where s.id = m.site_id) as contract,
    m.department, m.email, m.ibm_id, m.tel, m.tool_level,
    coalesce((select p.state from {passcodes} p where p.member_id = m.id and p.state in ('live', 'warned', 'locked')), '')
        as passcode_state,
    m.first_signed_in_at, m.last_signed_in_on, m.verified_at, m.expires_on, m.granted_by, m.row_version, m.search
from {members} m;
