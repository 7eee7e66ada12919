select seq, at, actor, actor_role, command_id, site_id, entity, entity_id, action, before, after, before_sha, after_sha,
    prev_hash, hash
from {events} where entity = :entity and entity_id = :entity_id order by seq;
