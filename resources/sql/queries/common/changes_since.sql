select seq, entity, entity_id, site_id from event_log where seq > :seq order by seq limit :most;
