select seq, entity, entity_id, site_id from pa_api.changes_since(:seq, :most);
