insert into command (actor, id, kind, payload, fingerprint, received_at, result, applied_at)
values (:actor, :id, :kind, :payload, :fingerprint, :received_at, :result, :applied_at);
