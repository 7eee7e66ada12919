-- What the desk of the office needs on a server: commands that wait, seen and taken back by who handed them in.
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

reset role;
