select to_regclass('pa.schema_migration') is not null as present;
