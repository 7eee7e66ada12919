select actor, id, kind, payload, fingerprint, secret, received_at from command where result is null
order by ordinal limit :most;
