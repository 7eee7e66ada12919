select count(*) from nomination_search where nomination_search match :query;
