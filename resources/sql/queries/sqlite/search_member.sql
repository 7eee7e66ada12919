select rowid from member_search where member_search match :query limit :most;
