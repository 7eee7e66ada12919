select epoch from lease where id = 1 and holder = :holder and epoch = :epoch and expires_at > clock_timestamp() for update;
