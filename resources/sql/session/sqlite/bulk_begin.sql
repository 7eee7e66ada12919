-- The indexes of a million rows fit into 256 MB.
pragma cache_size = -262144;
