select count(*) from {documents} where site_id = :site_id;
