select holder, epoch, expires_at from lease where id = 1;
