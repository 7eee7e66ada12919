-- A site's people stand together, the primary first: an import of the list in this order meets no missing slot.
select s.site_number, m.role, m.ibm_id, m.email, m.family, m.given, m.family_kana, m.given_kana, m.tel,
    case m.tool_level when 'none' then '' else m.tool_level end, m.expires_on, m.state, s.contract, s.company,
    m.department, m.first_signed_in_at, m.last_signed_in_on, m.verified_at, m.granted_by
from member m
join site s on s.id = m.site_id
order by s.site_number, m.slot is null, m.slot, m.id;
