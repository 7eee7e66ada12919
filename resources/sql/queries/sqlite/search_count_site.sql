select count(*) from site_search where site_search match :query;
