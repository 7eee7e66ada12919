select kind, language, body from letter_template order by id;
