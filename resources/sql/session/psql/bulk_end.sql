-- The server has its own cache for all.
select 1;
