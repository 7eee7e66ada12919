-- What PostgreSQL itself knows to be incomplete: constraints not yet checked against old rows, indexes left unfinished.
select 'constraint ' || c.conname || ' on ' || c.conrelid::regclass || ' is not validated'
  from pg_constraint c
 where not c.convalidated and c.connamespace = 'pa'::regnamespace
union all
select 'index ' || i.indexrelid::regclass || ' is not valid'
  from pg_index i join pg_class k on k.oid = i.indrelid
 where not i.indisvalid and k.relnamespace = 'pa'::regnamespace;
