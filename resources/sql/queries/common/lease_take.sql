update lease set holder = :holder, epoch = epoch + 1, expires_at = :expires_at
where id = 1 and (expires_at <= :now or holder = :same_holder);
