update lease set expires_at = :now where id = 1 and holder = :holder and epoch = :epoch;
