pragma synchronous = full;

pragma cache_size = -2000;
