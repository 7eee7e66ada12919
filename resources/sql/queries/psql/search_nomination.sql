select id from nomination where grams(search) @> grams(:query) limit :most;
