select count(*) from member_search where member_search match :query;
