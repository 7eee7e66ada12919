select seq, hash, at from {newest_events} order by seq desc limit 1;
