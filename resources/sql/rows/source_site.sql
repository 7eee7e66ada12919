-- What stands in other tables stands in subqueries: it is worked out for the rows of a page only, and an order by an index
-- reads nothing but the index.
select s.id, s.site_number, s.contract, s.company, s.company_kana, s.department,
    coalesce((select c.family || ' ' || c.given from {members} c where c.site_id = s.id and c.slot = 0), '') as contact,
    coalesce((select c.family_kana || ' ' || c.given_kana from {members} c where c.site_id = s.id and c.slot = 0), '')
        as contact_kana,
    coalesce((select c.state from {members} c where c.site_id = s.id and c.slot = 0), '') as contact_state,
    coalesce((select c.email from {members} c where c.site_id = s.id and c.slot = 0), '') as contact_email,
    (select count(*) from {members} m where m.site_id = s.id and m.state <> 'ended') as members,
    (select count(*) from {members} m where m.site_id = s.id and m.slot between 1 and 4) as secondaries,
    (select count(*) from {nominations} n where n.site_id = s.id
        and n.state in ('received', 'office_review', 'site_review', 'on_hold', 'unknown_site'))
        + (select count(*) from {requests} r where r.site_id = s.id
            and r.state not in ('closed', 'refused', 'cancelled')) as open_cases,
    (select max(p.valid_to) from {sns_periods} p where p.site_id = s.id) as sns_to,
    s.agreement_number, s.icn, s.postal_code, s.address, s.tel, s.fax, s.contracted_on, s.registered_on, s.first_order_on,
    s.sales_rep, s.state, s.row_version, s.id as site_id, s.search
from {sites} s;
