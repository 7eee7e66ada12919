select id from site where grams(search) @> grams(:query) limit :most;
