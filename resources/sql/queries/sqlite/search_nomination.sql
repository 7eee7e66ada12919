select rowid from nomination_search where nomination_search match :query limit :most;
