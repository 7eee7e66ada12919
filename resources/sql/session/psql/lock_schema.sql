lock table schema_migration in access exclusive mode;
