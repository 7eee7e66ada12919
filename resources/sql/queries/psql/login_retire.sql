select pa.retire_login(:name);
