select s.site_number, s.contract, s.agreement_number, s.icn, s.company, s.company_kana, s.department, s.postal_code,
    s.address, s.tel, s.fax, c.family, c.given, c.family_kana, c.given_kana, c.email, s.contracted_on, s.registered_on,
    s.first_order_on, p.valid_from, p.valid_to, s.sales_rep, s.state
from site s
left join member c on c.site_id = s.id and c.slot = 0
left join sns_period p on p.id = (
    select latest.id from sns_period latest where latest.site_id = s.id
    order by latest.valid_to desc, latest.id desc limit 1)
order by s.site_number;
