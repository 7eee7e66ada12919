-- Merges the write-ahead log; refused while somebody else has the file open.
pragma journal_mode = delete;
