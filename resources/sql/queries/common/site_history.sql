select seq, at, actor, actor_role, command_id, site_id, entity, entity_id, action, before, after, before_sha, after_sha,
    prev_hash, hash
from {events} where site_id = :site_id and seq < cast(:before as {bigint}) order by seq desc limit :most;
