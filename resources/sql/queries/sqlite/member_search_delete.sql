-- A contentless index takes out what it is told, so these are the grams as they were put in.
insert into member_search (member_search, rowid, grams) values ('delete', :id, :grams);
