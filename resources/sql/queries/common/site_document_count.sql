select count(*) from document where site_id = :site_id;
