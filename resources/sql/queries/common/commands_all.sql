select ordinal, actor, id, kind, payload, fingerprint, secret, received_at, result, applied_at from command
order by ordinal;
