select id, search from member where id in (select value from json_each(:ids)) order by family_kana, given_kana, id;
