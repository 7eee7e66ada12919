-- Who may do what on a server (SECURITY.md): roles, owners, privileges, row security, and what customers may call.

-- One's own commands, newest first.
create index command_actor on command (actor, ordinal);

-- Roles belong to the whole server: another database of it may have made them, even at this moment.
do $$
declare
    name text;
begin
    foreach name in array array['pa_owner', 'pa_worker', 'pa_viewer', 'pa_operator', 'pa_supervisor', 'pa_admin',
        'pa_contact', 'pa_contact_reader', 'pa_portal', 'pa_provisioner', 'pa_watchdog'] loop
        begin
            execute format('create role %I nologin', name);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
end $$;

-- What one role may, those above it may too. Nobody who signs in may make roles: on PostgreSQL 15 that is a shell on
-- the server (SECURITY.md 3); logins are made by functions of pa_provisioner. From PostgreSQL 16 on who gives a role
-- away needs it with admin option.
do $$
declare
    one record;
begin
    for one in select * from (values ('pa_viewer', 'pa_operator'), ('pa_viewer', 'pa_admin'),
            ('pa_operator', 'pa_supervisor'), ('pg_signal_backend', 'pa_provisioner'),
            ('pg_signal_backend', 'pa_watchdog'), ('pg_read_all_stats', 'pa_watchdog')) as given (role, taker)
        where not pg_has_role(taker, role, 'member') loop
        execute format('grant %I to %I', one.role, one.taker);
    end loop;
    if not (select r.rolcreaterole from pg_roles r where r.rolname = 'pa_provisioner') then
        alter role pa_provisioner createrole;
        if current_setting('server_version_num')::integer >= 160000 then
            grant pa_worker, pa_viewer, pa_operator, pa_supervisor, pa_admin, pa_contact, pa_portal to pa_provisioner
                with admin option;
        end if;
    end if;
end $$;

-- Nobody gets in who has none of our roles, and nobody makes temporary tables: one could stand in front of ours.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to pa_viewer, pa_contact, pa_portal, pa_worker, pa_watchdog',
        current_database());
end $$;

revoke all on schema public from public;

revoke all on schema pa, pa_api from public;

grant usage on schema pa_api to pa_viewer, pa_contact, pa_portal, pa_worker, pa_contact_reader;

grant usage on schema pa to pa_viewer, pa_worker, pa_contact_reader, pa_provisioner;

grant usage, create on schema pa, pa_api to pa_owner;

grant create on schema pa_api to pa_contact_reader;

grant create on schema pa to pa_provisioner;

-- Of PostgreSQL's own: what fills the disk, holds locks, sleeps, runs code, or tells who else has a login.
do $$
declare
    one record;
begin
    for one in select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
            and (p.proname ~ '^(lo_|loread$|lowrite$|pg_sleep|pg_advisory_|pg_try_advisory_|pg_stat_get_|pg_stat_file$)'
                or p.proname in ('pg_get_userbyid', 'pg_database_size', 'pg_relation_size', 'pg_table_size',
                    'pg_total_relation_size', 'pg_indexes_size', 'pg_tablespace_size', 'pg_backend_pid',
                    'query_to_xml', 'query_to_xmlschema', 'query_to_xml_and_xmlschema', 'table_to_xml',
                    'schema_to_xml', 'database_to_xml', 'cursor_to_xml'))
            and has_function_privilege('public', p.oid, 'execute')
    loop
        execute format('revoke execute on function %s from public', one.name);
    end loop;
    for one in select c.oid::regclass as name from pg_class c
        where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind in ('v', 'r')
            and (c.relname ~ '^pg_stat' or c.relname in ('pg_roles', 'pg_user', 'pg_group', 'pg_auth_members', 'pg_locks',
                'pg_largeobject_metadata', 'pg_db_role_setting', 'pg_shdescription', 'pg_prepared_xacts', 'pg_cursors'))
            and has_table_privilege('public', c.oid, 'select')
    loop
        execute format('revoke select on %s from public', one.name);
    end loop;
    revoke usage on language plpgsql, sql from public;
    grant usage on language plpgsql, sql to pa_owner, pa_contact_reader, pa_provisioner;
end $$;

grant execute on function pg_catalog.pg_backend_pid() to pa_worker, pa_viewer;

-- What is made from now on is nobody's but its owner's.
alter default privileges for role pa_owner revoke execute on functions from public;

alter default privileges for role pa_contact_reader revoke execute on functions from public;

alter default privileges for role pa_provisioner revoke execute on functions from public;

-- All that is there goes to a role that never signs in, and its rows are seen by those named below only.
do $$
declare
    one record;
begin
    for one in select c.oid::regclass as name from pg_class c
        where c.relnamespace = 'pa'::regnamespace and c.relkind = 'r' loop
        execute format('alter table %s owner to pa_owner', one.name);
        execute format('alter table %s enable row level security', one.name);
        execute format('create policy worker on %s to pa_worker using (true) with check (true)', one.name);
        execute format('grant select, insert, update on %s to pa_worker', one.name);
    end loop;
    for one in select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace in ('pa'::regnamespace, 'pa_api'::regnamespace) loop
        execute format('alter function %s owner to pa_owner', one.name);
        execute format('revoke execute on function %s from public', one.name);
    end loop;
    alter schema pa owner to pa_owner;
    alter schema pa_api owner to pa_owner;
end $$;

-- What follows is the owner's own.
set local role pa_owner;

grant execute on function grams(text) to pa_worker, pa_viewer, pa_contact_reader;

alter function pa_api.result(uuid[]) set row_security = on;

-- The rules never take a row away, but for these.
grant delete on claim, login_member, holiday, saved_view, letter_template, note, sns_period, field_check to pa_worker;

-- The office reads what it works with: no command, no hash of a passcode, no sign-in.
do $$
declare
    name text;
begin
    foreach name in array array['schema_migration', 'schema_meta', 'site', 'sns_period', 'ibm_identity', 'member',
        'nomination', 'field_check', 'change_request', 'document', 'delivery', 'passcode_request', 'passcode', 'claim',
        'note', 'setting', 'letter_template', 'holiday', 'event_log', 'lease', 'id_counter', 'staff'] loop
        execute format('create policy office on pa.%I for select to pa_viewer using (true)', name);
        if name <> 'passcode' then
            execute format('grant select on pa.%I to pa_viewer', name);
        end if;
    end loop;
end $$;

grant select (id, member_id, delivery_id, state, failed_count, issued_at, issued_by, expires_at, ended_at, row_version)
    on passcode to pa_viewer;

create policy office on saved_view for select to pa_viewer using (shared or owner = session_user);

grant select on saved_view to pa_viewer;

create policy administrator on login for select to pa_admin using (true);

create policy administrator on login_member for select to pa_admin using (true);

grant select on login, login_member to pa_admin;

-- The sign-in behind a call; nothing for one that was disabled.
create function pa.my_login() returns pa.login
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    mine pa.login;
begin
    select * into mine from pa.login l where l.role_name = session_user and l.enabled;
    return mine;
end $$;

-- The sites that a contact administers (DOMAIN.md C5, C6): those of his open, active memberships.
create function pa.my_sites() returns bigint[]
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return (select coalesce(array_agg(m.site_id), '{}')
        from pa.login l
        join pa.login_member k on k.role_name = l.role_name and k.linked
        join pa.member m on m.id = k.member_id
        where l.role_name = session_user and l.enabled and not l.must_change
            and m.state = 'active' and m.role in ('primary', 'secondary'));
end $$;

grant execute on function pa.my_login(), pa.my_sites() to pa_contact_reader;

-- The second wall for a contact: his functions read as this role, so that a fault in one of them still meets it.
do $$
declare
    name text;
begin
    foreach name in array array['member', 'change_request', 'passcode_request', 'event_log'] loop
        execute format('create policy contact on pa.%I for select to pa_contact_reader
            using (site_id = any ((select pa.my_sites())::bigint[]))', name);
    end loop;
    create policy contact on pa.site for select to pa_contact_reader
        using (id = any ((select pa.my_sites())::bigint[]));
    -- Who claims to be the contact himself is the office's case (F28).
    create policy contact on pa.nomination for select to pa_contact_reader
        using (site_id = any ((select pa.my_sites())::bigint[])
            and (not claims_primary or state in ('site_review', 'on_hold')));
    grant select on pa.site, pa.member, pa.change_request, pa.passcode_request, pa.event_log, pa.nomination
        to pa_contact_reader;
end $$;

-- Hands in commands (0003), from those only whose sign-in counts, and not without end.
create or replace function pa_api.submit(commands jsonb[]) returns table (command_id uuid, outcome text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one jsonb;
    mine pa.login;
    waiting bigint;
begin
    mine := pa.my_login();
    if mine.role_name is null
        and not exists (select from pa.staff s where s.os_user = session_user and s.enabled) then
        raise exception 'this sign-in is not known or was disabled' using errcode = 'PA001';
    end if;
    if coalesce(array_length(commands, 1), 0) > 1000 then
        raise exception 'at most 1000 commands at once' using errcode = 'PA008';
    end if;
    if mine.kind = 'contact' then
        select count(*) into waiting from (select from pa.command c
            where c.actor = session_user and c.result is null limit 200) as pending;
        if waiting + coalesce(array_length(commands, 1), 0) > 200 then
            raise exception 'too many commands wait' using errcode = 'PA008';
        end if;
    end if;
    foreach one in array coalesce(commands, '{}') loop
        if jsonb_typeof(one) is distinct from 'object' or coalesce(one ->> 'kind', '') !~ '^[a-z_]{1,40}(\.[a-z_]{1,40})?$'
            or coalesce(one ->> 'fingerprint', '') !~ '^[0-9a-f]{64}$' or jsonb_typeof(one -> 'payload') is distinct from 'object'
            or coalesce(one ->> 'id', '') !~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then
            raise exception 'this is no command' using errcode = 'PA008';
        end if;
        if pg_column_size(one) > (case when mine.kind = 'contact' then 100000 else 4000000 end) then
            raise exception 'a command is too large' using errcode = 'PA008';
        end if;
        if mine.must_change and one ->> 'kind' <> 'login.set_password_changed' then
            raise exception 'the password has to be changed first' using errcode = 'PA002';
        end if;
        command_id := (one ->> 'id')::uuid;
        insert into pa.command (actor, id, kind, payload, fingerprint, secret, received_at)
        values (session_user, command_id, one ->> 'kind', (one -> 'payload')::json, one ->> 'fingerprint',
            (one -> 'secret')::json, clock_timestamp())
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

grant execute on function pa_api.submit(jsonb[]), pa_api.result(uuid[])
    to pa_operator, pa_admin, pa_viewer, pa_contact, pa_portal, pa_worker;

-- Who is signed in, and how the server is: one JSON object.
create function pa_api.me() returns json
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    mine pa.login;
begin
    mine := pa.my_login();
    return json_build_object(
        'login', session_user,
        'kind', mine.kind,
        'role', mine.staff_role,
        'name', mine.display_name,
        'must_change', mine.must_change,
        'sites', pa.my_sites(),
        'now', clock_timestamp(),
        'schema', (select m.head from pa.schema_meta m),
        'min_client', (select m.min_client from pa.schema_meta m),
        'worker', (select l.expires_at > clock_timestamp() from pa.lease l));
end $$;

grant execute on function pa_api.me() to pa_viewer, pa_contact, pa_portal, pa_worker;

-- What a contact reads: his own sites' rows, as the tables have them.
create function pa_api.contact_sites() returns setof pa.site
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.site s where s.id = any ((select pa.my_sites())::bigint[]);
end $$;

create function pa_api.contact_members() returns setof pa.member
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.member m where m.site_id = any ((select pa.my_sites())::bigint[]);
end $$;

create function pa_api.contact_nominations() returns setof pa.nomination
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.nomination n where n.site_id = any ((select pa.my_sites())::bigint[]);
end $$;

create function pa_api.contact_requests() returns setof pa.passcode_request
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.passcode_request r where r.site_id = any ((select pa.my_sites())::bigint[]);
end $$;

create function pa_api.contact_changes() returns setof pa.change_request
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.change_request c where c.site_id = any ((select pa.my_sites())::bigint[]);
end $$;

-- What happened at his sites: by whom only as a role, unless it was himself; the values stay with the office.
create function pa_api.contact_events(after_seq bigint, most integer)
    returns table (seq bigint, at timestamptz, actor text, actor_role text, entity text, entity_id bigint, site_id bigint,
        action text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select e.seq, e.at::timestamptz, case when e.actor = session_user then e.actor else '' end, e.actor_role,
            e.entity, e.entity_id, e.site_id, e.action
        from pa.event_log e
        where e.site_id = any ((select pa.my_sites())::bigint[]) and e.seq > after_seq
            and e.entity in ('site', 'member', 'nomination', 'passcode_request', 'change_request')
        order by e.seq limit least(greatest(most, 0), 1000);
end $$;

-- The feed: seq, entity, entity_id and site_id of what changed, of all sites for the office, of his own for a contact.
create function pa_api.changes_since(after_seq bigint, most integer)
    returns table (seq bigint, entity text, entity_id bigint, site_id bigint)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select e.seq, e.entity, e.entity_id, e.site_id from pa_api.contact_events(after_seq, most) e;
end $$;

reset role;

do $$
declare
    one record;
begin
    for one in select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace = 'pa_api'::regnamespace and (p.proname like 'contact\_%' or p.proname = 'changes_since')
    loop
        execute format('alter function %s owner to pa_contact_reader', one.name);
        execute format('revoke execute on function %s from public', one.name);
        execute format('grant execute on function %s to pa_contact', one.name);
    end loop;
end $$;

-- Makes the role behind a login, for the worker when it applies login.create: an opaque name, one of our roles, and a
-- verifier that the desk has computed, so that no password ever reaches the server (RFC 5803); without one nobody can
-- sign in with it yet.
create function pa.provision_login(name text, member_of text, verifier text) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    if name !~ '^[cs]_[0-9a-f]{32}$' or member_of not in ('pa_viewer', 'pa_operator', 'pa_supervisor', 'pa_admin',
            'pa_contact', 'pa_portal', 'pa_worker') or (name like 'c\_%') <> (member_of = 'pa_contact')
        or verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/]{8,64}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' then
        raise exception 'this is no login' using errcode = 'PA008';
    end if;
    if not exists (select from pg_roles r where r.rolname = name) then
        execute format('create role %I login connection limit %s in role %I', name,
            case when member_of = 'pa_contact' then 3 else 12 end, member_of);
    end if;
    execute format('alter role %I password %L valid until ''infinity''', name, verifier);
end $$;

-- Shuts a login out: it then looks like a wrong password (SECURITY.md 1.1), and who is signed in is thrown out.
create function pa.retire_login(name text) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    if name !~ '^[cs]_[0-9a-f]{32}$' then
        raise exception 'this is no login' using errcode = 'PA008';
    end if;
    execute format('alter role %I valid until ''2000-01-01''', name);
    perform pg_terminate_backend(a.pid) from pg_stat_get_activity(null) a
        join pg_roles r on r.oid = a.usesysid where r.rolname = name;
end $$;

do $$
begin
    alter function pa.provision_login(text, text, text) owner to pa_provisioner;
    alter function pa.retire_login(text) owner to pa_provisioner;
    revoke execute on function pa.provision_login(text, text, text), pa.retire_login(text) from public;
    grant execute on function pa.provision_login(text, text, text), pa.retire_login(text) to pa_worker;
    grant execute on function pg_catalog.pg_stat_get_activity(integer) to pa_provisioner, pa_watchdog;
    grant select on pg_catalog.pg_roles to pa_provisioner, pa_watchdog;
    grant select on pg_catalog.pg_stat_activity to pa_watchdog;
end $$;
