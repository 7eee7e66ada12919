-- Only a file carries its version outside the tables.
select 1;
