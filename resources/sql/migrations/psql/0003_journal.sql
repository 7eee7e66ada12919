-- What came in, what became of it, and who may write.
create table command (
    ordinal {id},
    actor text not null,
    id {uuid} not null,
    kind text not null,
    payload {json} not null,
    fingerprint text not null,
    secret {json},
    received_at {timestamp} not null,
    result {json},
    applied_at {timestamp},
    unique (actor, id)
);

create index command_pending on command (ordinal) where result is null;

create function command_guard() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'a command is never deleted' using errcode = 'PA099';
    end if;
    if new.actor <> old.actor or new.id <> old.id or new.kind <> old.kind or new.fingerprint <> old.fingerprint
        or new.received_at <> old.received_at
        or (new.payload::jsonb <> old.payload::jsonb and old.kind <> 'import.rows')
        or (old.result is not null and new.result::text is distinct from old.result::text)
        or (old.applied_at is not null and new.applied_at is distinct from old.applied_at)
        or (new.secret is not null and new.secret::text is distinct from old.secret::text) then
        raise exception 'a command changes only once, by its result' using errcode = 'PA099';
    end if;
    return new;
end $$;

create trigger command_changes_once before update or delete on command for each row execute function command_guard();

create trigger command_is_kept before truncate on command for each statement execute function command_guard();

create table event_log (
    seq bigint not null primary key,
    at {timestamp} not null,
    actor text not null,
    actor_role text not null,
    command_id {uuid},
    site_id {bigint},
    entity text not null,
    entity_id {bigint} not null,
    action text not null,
    before {json},
    after {json},
    before_sha text not null,
    after_sha text not null,
    prev_hash text not null,
    hash text not null
);

create index event_log_site on event_log (site_id, seq) where site_id is not null;

create index event_log_entity on event_log (entity, entity_id, seq);

-- The only change is a redaction: before and after are taken out, their checksums stay.
create function event_log_guard() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'the event log is append-only' using errcode = 'PA099';
    end if;
    if (new.seq, new.at, new.actor, new.actor_role, new.command_id, new.site_id, new.entity, new.entity_id, new.action,
            new.before_sha, new.after_sha, new.prev_hash, new.hash)
        is distinct from (old.seq, old.at, old.actor, old.actor_role, old.command_id, old.site_id, old.entity,
            old.entity_id, old.action, old.before_sha, old.after_sha, old.prev_hash, old.hash)
        or new.before is not null or new.after is not null then
        raise exception 'the event log is append-only' using errcode = 'PA099';
    end if;
    return new;
end $$;

create trigger event_log_is_append_only before update or delete on event_log
    for each row execute function event_log_guard();

create trigger event_log_is_kept before truncate on event_log for each statement execute function event_log_guard();

create table lease (
    id integer not null primary key check (id = 1),
    holder text not null,
    epoch {bigint} not null,
    expires_at {timestamp} not null
);

insert into lease (id, holder, epoch, expires_at) values (1, '', 0, '1970-01-01T00:00:00Z');

-- Hands in commands, stamped with who is signed in, and says of each whether it is accepted, known (handed in before:
-- harmless) or other_content (the id was used for something else: not taken). Rights come with the roles; the rules are
-- the worker's (SECURITY.md 1).
create function pa_api.submit(commands jsonb[]) returns table (command_id uuid, outcome text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC'
as $$
declare
    one jsonb;
begin
    if coalesce(array_length(commands, 1), 0) > 1000 then
        raise exception 'at most 1000 commands at once' using errcode = 'PA008';
    end if;
    foreach one in array coalesce(commands, '{}') loop
        if pg_column_size(one) > 4000000 then
            raise exception 'a command is too large' using errcode = 'PA008';
        end if;
        command_id := (one ->> 'id')::uuid;
        insert into pa.command (actor, id, kind, payload, fingerprint, secret, received_at)
        values (session_user, command_id, one ->> 'kind', (one -> 'payload')::json, one ->> 'fingerprint',
            (one -> 'secret')::json, pg_catalog.clock_timestamp())
        on conflict (actor, id) do nothing;
        if found then
            outcome := 'accepted';
        else
            select case when c.fingerprint = one ->> 'fingerprint' then 'known' else 'other_content' end into outcome
            from pa.command c where c.actor = session_user and c.id = command_id;
        end if;
        return next;
    end loop;
end $$;

-- What became of one's own commands; those without a row are still waiting.
create function pa_api.result(ids uuid[]) returns table (id uuid, result json, applied_at timestamptz)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC'
as $$
begin
    return query select c.id, c.result, c.applied_at from pa.command c
        where c.actor = session_user and c.id = any (ids) and c.result is not null;
end $$;

revoke all on function pa_api.submit(jsonb[]) from public;

revoke all on function pa_api.result(uuid[]) from public;
