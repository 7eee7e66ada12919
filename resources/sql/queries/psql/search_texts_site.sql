select id, search from site where id in (select json_array_elements_text(:ids)::bigint) order by company_kana, id;
