select holder, expires_at, (select min(received_at) from command where result is null) from lease where id = 1;
