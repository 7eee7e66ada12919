select seq, hash, at from event_log order by seq desc limit 1;
