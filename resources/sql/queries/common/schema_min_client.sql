select min_client from schema_meta;
