-- What the table numbers itself goes on after the last.
select setval(pg_get_serial_sequence('pa.command', 'ordinal'), (select max(ordinal) from command))
where exists (select from command);
