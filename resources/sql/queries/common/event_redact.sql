update event_log set before = null, after = null where seq = :seq;
