select id from delivery order by id;
