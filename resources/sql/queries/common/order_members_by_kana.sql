select id from member order by family_kana, given_kana, id;
