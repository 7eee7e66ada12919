-- Ends what customers' sessions do for too long, every five seconds: they may lift their own limits (SECURITY.md 3.2).
-- Runs for ever as a login of pa_watchdog, by padesk-watchdog.service:
--     create role padesk_watchdog login in role pa_watchdog connection limit 2;
--     psql --no-psqlrc --quiet --file watchdog.sql 'host=db1 dbname=padesk user=padesk_watchdog'
-- With other limits: --set busy='20 seconds' --set idle='1 minute' --set every=10
\if :{?busy}
\else
    \set busy '10 seconds'
\endif
\if :{?idle}
\else
    \set idle '30 seconds'
\endif
\if :{?every}
\else
    \set every 5
\endif
\pset footer off
\pset tuples_only on

select now() as at, usename as login, state, now() - state_change as since, pg_terminate_backend(pid) as ended
from pg_stat_activity
where usename like 'c\_%'
    and (state = 'active' and now() - query_start > interval :'busy'
        or state like 'idle in transaction%' and now() - state_change > interval :'idle') \watch :every
