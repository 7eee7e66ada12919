-- The size that SQLite has by itself.
pragma cache_size = -2000;

pragma shrink_memory;
