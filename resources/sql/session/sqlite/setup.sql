pragma foreign_keys = on;

pragma trusted_schema = off;

pragma cell_size_check = on;

pragma synchronous = full;
