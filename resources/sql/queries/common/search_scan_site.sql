select id, search from site order by company_kana, id;
