select entity, next_id from {id_counters};
