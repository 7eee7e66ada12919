-- Once in PA Desk's database, by its owner: lets PgBouncer check the passwords of customers' logins, and of nobody else.
-- Give padesk_pooler a password of its own afterwards, and put it into PgBouncer's auth_file.
create role padesk_pooler login connection limit 2;

create schema pooler;

revoke all on schema pooler from public;

grant usage on schema pooler to padesk_pooler;

do $$ begin execute format('grant connect on database %I to padesk_pooler', current_database()); end $$;

create function pooler.verifier(name text) returns table (usename name, passwd text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select a.rolname, a.rolpassword from pg_authid a
        where a.rolname = name and a.rolname ~ '^c_[0-9a-f]{32}$' and a.rolcanlogin
            and coalesce(a.rolvaliduntil, 'infinity') > clock_timestamp();
end $$;

revoke execute on function pooler.verifier(text) from public;

grant execute on function pooler.verifier(text) to padesk_pooler;
