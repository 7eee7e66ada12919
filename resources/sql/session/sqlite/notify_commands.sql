-- Who has the file open looks at its version.
select 1;
