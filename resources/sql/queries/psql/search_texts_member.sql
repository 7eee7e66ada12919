select id, search from member where id in (select json_array_elements_text(:ids)::bigint) order by family_kana, given_kana, id;
