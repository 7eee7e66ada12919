insert into site_search (rowid, grams) values (:id, :grams);
