select count(*) > 0 as present from sqlite_schema where type = 'table' and name = 'schema_migration';
