insert into nomination_search (rowid, grams) values (:id, :grams);
