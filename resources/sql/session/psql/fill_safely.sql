reset synchronous_commit;
