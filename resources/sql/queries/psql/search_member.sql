select id from member where grams(search) @> grams(:query) limit :most;
