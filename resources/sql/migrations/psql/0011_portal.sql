-- What PA Online asks and how it seals a passcode (docs/adr/0014, 0015); limits for those who come from outside.
--
-- A correction to 0007: pa_api.changes_since() is for contacts alone and tells them of their own sites; the office reads
-- event_log itself, under its row security.

-- The public keys that a passcode may be sealed with; the worker has the private ones, and puts these here.
create table sealing_key (
    key_id text not null primary key check (key_id ~ '^[0-9a-f]{16}$'),
    public_key text not null check (public_key ~ '^[A-Za-z0-9+/]{43}=$'),
    newest {bool} not null,
    published_at {timestamp} not null
);

create unique index sealing_key_newest on sealing_key (newest) where newest;

alter table sealing_key owner to pa_owner;

alter table sealing_key enable row level security;

create policy worker on sealing_key to pa_worker using (true) with check (true);

grant select, insert, update, delete on sealing_key to pa_worker;

comment on function pa_api.changes_since(bigint, integer) is 'What changed at the sites of the contact who asks.';

set local role pa_owner;

-- A passcode in the clear never reaches a table, nor the log of a server that was told to log rows that fail a check:
-- the message names no value.
create function pa.passcode_is_sealed() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp set client_min_messages = warning
as $$
begin
    if new.kind = 'passcode.redeem' and (new.payload::jsonb ? 'code' or coalesce(new.secret::jsonb ? 'code', false)) then
        raise exception 'a passcode is sealed before it is handed in' using errcode = 'PA008';
    end if;
    return new;
end $$;

revoke execute on function pa.passcode_is_sealed() from public;

create trigger passcode_is_sealed before insert on pa.command
    for each row execute function pa.passcode_is_sealed();

-- The keys to seal with, the newest first; one before it is good until those who have it have fetched the newest.
create function pa_api.sealing_key() returns table (key_id text, public_key text, newest boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
begin
    return query select k.key_id, k.public_key, k.newest from pa.sealing_key k order by k.newest desc, k.key_id;
end $$;

revoke execute on function pa_api.sealing_key() from public;

grant execute on function pa_api.sealing_key() to pa_portal, pa_worker;

-- An e-mail address or IBM ID as the rules compare them (emailKey in models/domain).
create function pa.email_key(typed text) returns text
    language sql immutable parallel safe strict
    set search_path = pg_catalog, pg_temp
as $$
    select lower(regexp_replace(normalize(typed, nfkc), '^\s+|\s+$', '', 'g') collate "und-x-icu")
$$;

revoke execute on function pa.email_key(text) from public;

-- The screen after the sign-in, how much of the tool is open, and why: portalAccess() of models/domain, which a test
-- compares this with, case by case.
create function pa_api.access(site_number text, ibm_id text) returns json
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    mine pa.login;
    who text := coalesce(pa.email_key(ibm_id), '');
    wanted text := site_number;
    today date := (clock_timestamp() at time zone 'Asia/Tokyo')::date;
    site pa.site;
    contact pa.member;
    caller pa.member;
    open_caller boolean;
    nomination pa.nomination;
    predecessor boolean;
    registered text;
    contact_answer boolean;
    causes text[] := '{}';
    covered boolean;
begin
    mine := pa.my_login();
    if mine.kind is distinct from 'portal' then
        raise exception 'this sign-in is not known or was disabled' using errcode = 'PA001';
    end if;
    if who = '' then
        return json_build_object('screen', 'unknown', 'level', 'none', 'reason', 'nobody_named');
    end if;
    select * into site from pa.site s where s.site_number = wanted;
    if site.id is null then
        return json_build_object('screen', 'self_nomination', 'level', 'none', 'reason', 'site_not_found');
    end if;

    select * into contact from pa.member m where m.site_id = site.id and m.role = 'primary' and m.slot is not null;
    select * into caller from pa.member m where m.site_id = site.id and m.ibm_id_key = who
        order by case when m.state = 'ended' then 1 else 0 end, m.id desc limit 1;
    -- The contact before the first sign-in is known by the registered e-mail only (F26).
    if (caller.id is null or caller.state = 'ended') and contact.id is not null and contact.ibm_id = ''
        and pa.email_key(contact.email) = who then
        caller := contact;
    end if;
    open_caller := caller.id is not null and caller.state <> 'ended';
    select * into nomination from pa.nomination n
        where n.site_id = site.id and (n.email_key = who or lower(n.ibm_id) = who) order by n.id desc limit 1;
    if nomination.state in ('withdrawn', 'duplicate', 'expired')
        or (caller.state = 'ended' and nomination.state = 'approved') then
        nomination := null;
    end if;

    if site.state <> 'active' then
        return json_build_object('screen', 'refused', 'level', 'none', 'reason', 'site_' || site.state);
    end if;
    if caller.state = 'suspended' then
        return json_build_object('screen', 'refused', 'level', 'none', 'reason', 'person_suspended');
    end if;
    if (open_caller and (caller.role <> 'primary' or caller.auth_method <> 'none'))
        or (not open_caller and nomination.state = 'approved') then
        return json_build_object('screen', 'top', 'reason', 'authorised',
            'level', case when open_caller then caller.tool_level else 'none' end);
    end if;

    -- Box 4: is the caller the site contact?
    contact_answer := case
        when open_caller then caller.role = 'primary'
        when nomination.id is not null then nomination.claims_primary and nomination.state not in ('site_review', 'on_hold')
        when caller.id is not null then false
    end;

    -- The causes for the self-nomination screen (F26), as for the contact unless the record says another.
    registered := coalesce(pa.email_key(contact.email), '');
    predecessor := (contact.id is not null and contact.first_signed_in_at is not null
            and pa.email_key(contact.ibm_id) <> who)
        or exists (select from pa.member m where m.site_id = site.id and m.role = 'primary' and m.state = 'ended'
            and m.first_signed_in_at is not null and m.ibm_id_key <> who);
    if contact_answer is false then
        causes := causes || 'not_the_contact'::text;
    end if;
    if contact.id is null then
        causes := causes || 'no_contact'::text;
    elsif contact_answer is distinct from false then
        if registered = '' then
            causes := causes || 'no_email'::text;
        elsif registered !~ '^[^@]+@[^@]+$' then
            causes := causes || 'invalid_email'::text;
        elsif registered <> who then
            causes := causes || 'email_mismatch'::text;
        end if;
    end if;
    if contact_answer is distinct from false and predecessor then
        causes := causes || 'previous_contact_signed_in'::text;
    end if;
    if site.contract in ('PA', 'PAX') and site.contracted_on <= date '2003-05-31' then
        causes := causes || 'contracted_until_2003_05'::text;
    end if;

    -- Box 5: the passcode screen, unless a nomination of the caller's own is on its way.
    if contact_answer and (case
            when nomination.id is null then cardinality(causes) = 0
            when nomination.state = 'approved' then true
            when nomination.state = 'refused' then cardinality(causes) = 0 and open_caller
            else false
        end) then
        covered := exists (select from pa.sns_period p
            where p.site_id = site.id and today between p.valid_from and p.valid_to);
        return json_build_object('screen', 'passcode', 'reason', 'passcode_expected',
            'level', case when open_caller and covered then 'download' else 'none' end);
    end if;
    return json_build_object('screen', 'self_nomination', 'level', 'none', 'reason', case
        when nomination.state = 'refused' then 'nomination_refused'
        when nomination.id is not null then 'nomination_open'
        else coalesce(causes[1], 'not_the_contact')
    end);
end $$;

revoke execute on function pa_api.access(text, text) from public;

grant execute on function pa_api.access(text, text) to pa_portal;

reset role;

-- Makes the role behind a login (0007), with limits of its own for those who come from outside. They may set them for
-- themselves: the watchdog ends who does (SECURITY.md 3.2). The office, the worker and db upgrade have none.
create or replace function pa.provision_login(name text, member_of text, verifier text) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp set client_min_messages = warning set timezone = 'UTC' set row_security = on
as $$
declare
    setting record;
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
    if member_of in ('pa_contact', 'pa_portal') then
        for setting in select * from (values ('statement_timeout', '10s'), ('lock_timeout', '5s'),
                ('idle_in_transaction_session_timeout', '30s')) as limits (name, value) loop
            execute format('alter role %I set %I = %L', name, setting.name, setting.value);
        end loop;
    end if;
end $$;

-- Logins from before have them from now on.
do $$
declare
    one record;
begin
    for one in select r.rolname from pg_roles r join pa.login l on l.role_name = r.rolname
        where l.kind in ('contact', 'portal') loop
        execute format('alter role %I set statement_timeout = %L', one.rolname, '10s');
        execute format('alter role %I set lock_timeout = %L', one.rolname, '5s');
        execute format('alter role %I set idle_in_transaction_session_timeout = %L', one.rolname, '30s');
    end loop;
end $$;
