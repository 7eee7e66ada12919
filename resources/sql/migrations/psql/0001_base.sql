-- What has been applied, and which programs may work on it. Tables live in pa, functions others may call in pa_api.
create schema pa;

create schema pa_api;

create table schema_migration (
    version integer not null primary key,
    name text not null,
    sha256 text not null,
    applied_at {timestamp} not null
){strict};

create table schema_meta (
    only_row integer not null primary key default 1 check (only_row = 1),
    head integer not null,
    min_client integer not null
){strict};

insert into schema_meta (head, min_client) values (0, 1);
