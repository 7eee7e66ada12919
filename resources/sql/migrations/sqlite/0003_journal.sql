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
) strict;

create trigger command_is_kept before delete on command begin
    select raise(abort, 'a command is never deleted');
end;

-- A command gets its result once, loses its secrets, and an import its rows (ARCHITECTURE.md 1).
create trigger command_changes_once before update on command
when new.actor is not old.actor or new.id is not old.id or new.kind is not old.kind
    or new.fingerprint is not old.fingerprint or new.received_at is not old.received_at
    or (new.payload is not old.payload and old.kind <> 'import.rows')
    or (old.result is not null and new.result is not old.result)
    or (old.applied_at is not null and new.applied_at is not old.applied_at)
    or (new.secret is not null and new.secret is not old.secret)
begin
    select raise(abort, 'a command changes only once, by its result');
end;

create table event_log (
    seq integer not null primary key,
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
) strict;

create index event_log_site on event_log (site_id, seq) where site_id is not null;

create index event_log_entity on event_log (entity, entity_id, seq);

create trigger event_log_is_kept before delete on event_log begin
    select raise(abort, 'the event log is append-only');
end;

-- The only change is a redaction: before and after are taken out, their checksums stay.
create trigger event_log_is_append_only before update on event_log
when new.seq is not old.seq or new.at is not old.at or new.actor is not old.actor
    or new.actor_role is not old.actor_role or new.command_id is not old.command_id or new.site_id is not old.site_id
    or new.entity is not old.entity or new.entity_id is not old.entity_id or new.action is not old.action
    or new.before_sha is not old.before_sha or new.after_sha is not old.after_sha
    or new.prev_hash is not old.prev_hash or new.hash is not old.hash
    or new.before is not null or new.after is not null
begin
    select raise(abort, 'the event log is append-only');
end;

create table lease (
    id integer not null primary key check (id = 1),
    holder text not null,
    epoch {bigint} not null,
    expires_at {timestamp} not null
) strict;

insert into lease (id, holder, epoch, expires_at) values (1, '', 0, '1970-01-01T00:00:00.000Z');
