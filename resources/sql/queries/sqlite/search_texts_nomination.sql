select id, search from nomination where id in (select value from json_each(:ids)) order by received_at, id;
