select id, search from nomination order by received_at, id;
