insert into schema_migration (version, name, sha256, applied_at) values (:version, :name, :sha256, :applied_at);
