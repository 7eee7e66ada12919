-- A row may refer to one of its own table that comes later.
update {table} set {column} = :reference where id = :id;
