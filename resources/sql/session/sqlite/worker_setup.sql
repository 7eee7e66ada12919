-- A file has no session to end.
select 1;
