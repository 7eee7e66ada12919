rollback to savepoint part;

release savepoint part;
