select id from site order by company_kana, id;
