-- Nothing is updated when somebody else was faster: the caller reads the count.
update {table} set {assignments} where id = :id and row_version = :from_version;
