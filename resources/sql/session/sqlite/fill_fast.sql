-- For a file that is thrown away unless it is finished.
pragma synchronous = off;

pragma cache_size = -65536;
