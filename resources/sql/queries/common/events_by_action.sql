select count(*) from event_log where seq > :after and entity = :entity and action = :action;
