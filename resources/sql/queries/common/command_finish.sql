update command set result = :result, applied_at = :applied_at, secret = null, payload = :payload
where actor = :actor and id = :id and result is null;
