select fingerprint, result from command where actor = :actor and id = :id;
