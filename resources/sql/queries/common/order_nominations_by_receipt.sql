select id from nomination order by received_at, id;
