set timezone = 'UTC';

set datestyle = 'ISO';

set client_min_messages = warning;

-- pg_temp last: a temporary table must not stand in front of ours.
set search_path = pa, pa_api, pg_temp;
