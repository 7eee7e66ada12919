select id from site order by site_number;
