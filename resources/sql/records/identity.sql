-- PostgreSQL: what the table numbers itself goes on after the last.
select setval(pg_get_serial_sequence(:name, 'id'), (select max(id) from {table})) where exists (select from {table});
