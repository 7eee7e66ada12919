-- One name is enough: the innermost of that name is the one released or rolled back to.
savepoint part;
