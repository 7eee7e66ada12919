-- What the desk of the office needs on a server: commands that wait, seen and taken back by who handed them in, and the
-- little of passcodes and sign-ins that it shows.
set local role pa_owner;

-- One's own commands that nobody has answered yet, oldest first, without the rows of an import; after a restart the
-- desk waits on for them.
create function pa_api.waiting() returns table (id uuid, kind text, payload jsonb, received_at timestamptz)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select c.id, c.kind, c.payload::jsonb - 'rows', c.received_at::timestamptz
        from pa.command c
        where c.actor = session_user and c.result is null
        order by c.ordinal limit 1000;
end $$;

-- Takes back those of one's own commands that nobody has answered yet and no worker is at (it locks them), and says
-- which ones. They keep an answer, so that nothing that is handed in again with the same id brings them back.
create function pa_api.withdraw(ids uuid[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query
        with free as (
            select c.ordinal from pa.command c
            where c.actor = session_user and c.id = any (ids) and c.result is null
            for update skip locked)
        update pa.command c
        set result = json_build_object('id', c.id, 'state', 'refused', 'code', 'PA-CMD-013', 'parameters', json_object('{}')),
            applied_at = clock_timestamp(), secret = null
        from free f
        where c.ordinal = f.ordinal
        returning c.id;
end $$;

revoke execute on function pa_api.waiting(), pa_api.withdraw(uuid[]) from public;

grant execute on function pa_api.waiting(), pa_api.withdraw(uuid[])
    to pa_operator, pa_admin, pa_viewer, pa_contact, pa_portal, pa_worker;

-- Passcodes as the desk's readers know them; whether one matches is the worker's question.
create view office_passcode with (security_invoker = true, security_barrier = true) as
select id, member_id, delivery_id, state, '' as hash, failed_count, issued_at, issued_by, expires_at, ended_at, row_version
from passcode;

grant select on office_passcode to pa_viewer;

-- Whose name stands behind an opaque one, for histories and lists of the office; nothing else of a sign-in.
create policy colleague on login for select to pa_viewer using (true);

grant select (role_name, display_name) on login to pa_viewer;

-- The sign-ins that the rules may ask for at a desk: all for an administrator, else one's own.
create function pa_api.office_logins() returns setof pa.login
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.login l
        where l.role_name = session_user or pg_has_role(session_user, 'pa_admin', 'member');
end $$;

create function pa_api.office_login_members() returns setof pa.login_member
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.login_member k
        where k.role_name = session_user or pg_has_role(session_user, 'pa_admin', 'member');
end $$;

revoke execute on function pa_api.office_logins(), pa_api.office_login_members() from public;

grant execute on function pa_api.office_logins(), pa_api.office_login_members() to pa_viewer;

reset role;
