select rowid from site_search where site_search match :query limit :most;
