update schema_meta set head = :head;
