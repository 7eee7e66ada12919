-- A file has no passwords: the operating system lets people in.
select 1;
