select id, search from site where id in (select value from json_each(:ids)) order by company_kana, id;
