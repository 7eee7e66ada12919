select id, search from nomination where id in (select json_array_elements_text(:ids)::bigint) order by received_at, id;
