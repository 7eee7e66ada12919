-- A plain begin takes the write lock late and then fails at once instead of waiting.
begin immediate;
