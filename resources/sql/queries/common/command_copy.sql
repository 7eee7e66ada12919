insert into command (ordinal, actor, id, kind, payload, fingerprint, secret, received_at, result, applied_at)
values (:ordinal, :actor, :id, :kind, :payload, :fingerprint, :secret, :received_at, :result, :applied_at);
