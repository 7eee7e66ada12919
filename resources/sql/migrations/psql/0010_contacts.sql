-- What a contact's desk reads besides 0007: the same columns as the tables, of his own sites, so that the same queries
-- run over them. Who of the office did something is "office"; his own sites' contacts have their names.
set local role pa_owner;

-- The logins of the contacts of his sites, also of those who have left: their names stand in what they did.
create function pa.my_colleagues() returns text[]
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return (select coalesce(array_agg(distinct l.role_name), '{}')
        from pa.member m
        join pa.login_member k on k.member_id = m.id
        join pa.login l on l.role_name = k.role_name and l.kind = 'contact'
        where m.site_id = any ((select pa.my_sites())::bigint[]));
end $$;

grant execute on function pa.my_colleagues() to pa_contact_reader;

create policy contact on pa.sns_period for select to pa_contact_reader
    using (site_id = any ((select pa.my_sites())::bigint[]));

create policy contact on pa.passcode for select to pa_contact_reader
    using (member_id = any ((select coalesce(array_agg(m.id), '{}') from pa.member m)::bigint[]));

create policy contact on pa.field_check for select to pa_contact_reader
    using (nomination_id = any ((select coalesce(array_agg(n.id), '{}') from pa.nomination n)::bigint[]));

create policy contact on pa.login for select to pa_contact_reader
    using (role_name = any ((select pa.my_colleagues())::text[]));

create policy contact on pa.setting for select to pa_contact_reader using (key in ('policy', 'office'));

create policy contact on pa.letter_template for select to pa_contact_reader using (kind = 'decision');

create policy contact on pa.holiday for select to pa_contact_reader using (true);

-- A claim to be the contact that the office has handed over (N9) stays visible to whoever decided it, for undoing.
drop policy contact on pa.nomination;

create policy contact on pa.nomination for select to pa_contact_reader
    using (site_id = any ((select pa.my_sites())::bigint[])
        and (not claims_primary or state in ('site_review', 'on_hold') or decided_by = session_user));

grant select on pa.sns_period, pa.field_check, pa.setting, pa.letter_template, pa.holiday to pa_contact_reader;

grant select (id, member_id, delivery_id, state, failed_count, issued_at, expires_at, ended_at, row_version)
    on pa.passcode to pa_contact_reader;

grant select (id, role_name, kind, display_name, enabled, must_change, row_version) on pa.login to pa_contact_reader;

reset role;

set local role pa_contact_reader;

-- An actor as a contact may know him.
create function pa_api.contact_actor(actor text, colleagues text[]) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return case when actor = '' or actor = any (colleagues) then actor else 'office' end;
end $$;

create or replace function pa_api.contact_members() returns setof pa.member
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.member;
    colleagues text[] := pa.my_colleagues();
begin
    for one in select * from pa.member m where m.site_id = any ((select pa.my_sites())::bigint[]) loop
        one.granted_by := pa_api.contact_actor(one.granted_by, colleagues);
        return next one;
    end loop;
end $$;

create or replace function pa_api.contact_nominations() returns setof pa.nomination
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.nomination;
    colleagues text[] := pa.my_colleagues();
begin
    for one in select * from pa.nomination n where n.site_id = any ((select pa.my_sites())::bigint[]) loop
        one.decided_by := pa_api.contact_actor(one.decided_by, colleagues);
        return next one;
    end loop;
end $$;

create or replace function pa_api.contact_requests() returns setof pa.passcode_request
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.passcode_request;
    colleagues text[] := pa.my_colleagues();
begin
    for one in select * from pa.passcode_request r where r.site_id = any ((select pa.my_sites())::bigint[]) loop
        one.released_by := pa_api.contact_actor(one.released_by, colleagues);
        return next one;
    end loop;
end $$;

create or replace function pa_api.contact_changes() returns setof pa.change_request
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.change_request;
    colleagues text[] := pa.my_colleagues();
begin
    for one in select * from pa.change_request c where c.site_id = any ((select pa.my_sites())::bigint[]) loop
        one.submitted_by := pa_api.contact_actor(one.submitted_by, colleagues);
        one.decided_by := pa_api.contact_actor(one.decided_by, colleagues);
        return next one;
    end loop;
end $$;

create function pa_api.contact_sns_periods() returns setof pa.sns_period
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.sns_period p where p.site_id = any ((select pa.my_sites())::bigint[]);
end $$;

-- How a nomination compares with the registration; who of the office judged it, and with what words, is the office's.
create function pa_api.contact_checks() returns setof pa.field_check
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.field_check;
begin
    for one in select k.* from pa.field_check k
        join pa.nomination n on n.id = k.nomination_id
        where n.site_id = any ((select pa.my_sites())::bigint[]) loop
        one.judged_by := case when one.judged_by = '' then '' else 'office' end;
        one.accepted_by := case when one.accepted_by = '' then '' else 'office' end;
        return next one;
    end loop;
end $$;

-- Whether a passcode counts, never the hash of one.
create function pa_api.contact_passcodes() returns setof pa.passcode
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.passcode;
begin
    for one.id, one.member_id, one.delivery_id, one.state, one.failed_count, one.issued_at, one.expires_at, one.ended_at,
            one.row_version in
        select p.id, p.member_id, p.delivery_id, p.state, p.failed_count, p.issued_at, p.expires_at, p.ended_at,
            p.row_version
        from pa.passcode p join pa.member m on m.id = p.member_id
        where m.site_id = any ((select pa.my_sites())::bigint[]) loop
        one.hash := '';
        one.issued_by := 'office';
        return next one;
    end loop;
end $$;

-- Names of his own sites' contacts, without their addresses.
create function pa_api.contact_logins() returns setof pa.login
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.login;
begin
    for one.id, one.role_name, one.kind, one.display_name, one.enabled, one.must_change, one.row_version in
        select l.id, l.role_name, l.kind, l.display_name, l.enabled, l.must_change, l.row_version
        from pa.login l where l.role_name = any ((select pa.my_colleagues())::text[]) loop
        one.staff_role := '';
        one.email := '';
        return next one;
    end loop;
end $$;

-- The policy that rules go by, and how the office is reached; nothing to somebody who administers no site.
create function pa_api.contact_settings() returns setof pa.setting
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.setting s where s.key in ('policy', 'office') and pa.my_sites() <> '{}';
end $$;

create function pa_api.contact_holidays() returns setof pa.holiday
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.holiday h where pa.my_sites() <> '{}';
end $$;

-- The office's wording of the notice that a decision sends, to be read before deciding.
create function pa_api.contact_templates() returns setof pa.letter_template
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select * from pa.letter_template t where t.kind = 'decision' and pa.my_sites() <> '{}';
end $$;

-- contact_events() with the columns of the table. In place of what changed stands whom it concerned.
create function pa_api.contact_history() returns setof pa.event_log
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.event_log;
    colleagues text[] := pa.my_colleagues();
begin
    for one.seq, one.at, one.actor, one.actor_role, one.site_id, one.entity, one.entity_id, one.action, one.after in
        select e.seq, e.at, pa_api.contact_actor(e.actor, colleagues),
            case when e.actor_role in ('viewer', 'supervisor', 'admin') then 'operator' else e.actor_role end,
            e.site_id, e.entity, e.entity_id, e.action,
            (select json_build_object('family', m.family, 'given', m.given) from pa.member m
                where e.entity = 'member' and m.id = e.entity_id
            union all select json_build_object('family', n.family, 'given', n.given) from pa.nomination n
                where e.entity = 'nomination' and n.id = e.entity_id
            union all select json_build_object('family', m.family, 'given', m.given) from pa.passcode_request r
                join pa.member m on m.id = r.member_id where e.entity = 'passcode_request' and r.id = e.entity_id)
        from pa.event_log e
        where e.site_id = any ((select pa.my_sites())::bigint[])
            and (e.entity in ('site', 'member', 'passcode_request', 'change_request')
                or (e.entity = 'nomination' and exists (select from pa.nomination n where n.id = e.entity_id)))
    loop
        one.prev_hash := '';
        one.hash := '';
        return next one;
    end loop;
end $$;

-- The latest event of his sites: where the feed begins, and the time before which nothing is applied.
create function pa_api.contact_newest_event() returns setof pa.event_log
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    one pa.event_log;
begin
    for one.seq, one.at in
        select e.seq, e.at from unnest(pa.my_sites()) s
        cross join lateral (select v.seq, v.at from pa.event_log v where v.site_id = s order by v.seq desc limit 1) e
        order by e.seq desc limit 1 loop
        one.prev_hash := '';
        one.hash := '';
        return next one;
    end loop;
end $$;

-- What is the office's alone has no rows for a contact, so that a query which asks for it too need not be another one.
do $$
declare
    name text;
begin
    foreach name in array array['claim', 'note', 'document', 'delivery', 'ibm_identity', 'login_member', 'staff',
        'id_counter'] loop
        execute format('create function pa_api.contact_no_%1$s() returns setof pa.%1$I
            language plpgsql stable security definer
            set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = ''UTC''
            set row_security = on
            as ''begin return; end''', name);
    end loop;
end $$;

do $$
declare
    one record;
begin
    for one in select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace = 'pa_api'::regnamespace and p.proname like 'contact\_%' and p.proname <> 'contact_actor'
    loop
        execute format('grant execute on function %s to pa_contact', one.name);
    end loop;
end $$;

reset role;
