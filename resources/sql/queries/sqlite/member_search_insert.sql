insert into member_search (rowid, grams) values (:id, :grams);
