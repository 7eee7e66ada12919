update lease set expires_at = :expires_at where id = 1 and holder = :holder and epoch = :epoch;
