-- Who is signed in, with what he is at which site, and how the server is: all that a desk has to know before its first
-- page, in one JSON object. A login that was disabled, or is none of ours, has no kind.
set local role pa_owner;

create or replace function pa_api.me() returns json
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    mine pa.login;
    sites bigint[];
begin
    mine := pa.my_login();
    sites := pa.my_sites();
    return json_build_object(
        'login', session_user,
        'kind', mine.kind,
        'role', mine.staff_role,
        'name', mine.display_name,
        'must_change', mine.must_change,
        'sites', sites,
        'memberships', (select coalesce(json_agg(json_build_object('member', m.id, 'site', m.site_id, 'role', m.role,
                'manages_access', m.role = 'primary' or m.manage_access = 'update') order by m.id), '[]')
            from pa.login_member k
            join pa.member m on m.id = k.member_id
            where k.role_name = mine.role_name and k.linked and m.state = 'active' and m.site_id = any (sites)
                and m.role in ('primary', 'secondary')),
        'now', clock_timestamp(),
        'schema', (select m.head from pa.schema_meta m),
        'min_client', (select m.min_client from pa.schema_meta m),
        'worker', (select l.expires_at > clock_timestamp() from pa.lease l));
end $$;

reset role;
