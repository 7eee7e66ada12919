select kind, language, body from {templates} order by id;
