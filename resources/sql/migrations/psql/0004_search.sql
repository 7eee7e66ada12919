-- Hashes of the 1- and 2-character grams of a folded text: the folding is the writer's (models/domain/fold.h), so both
-- engines search the same text.
create function grams(folded text) returns integer[] language sql immutable parallel safe strict
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(distinct hashtext(gram)), '{}')
    from (
        select substr(folded, position, size) as gram
        from generate_series(1, length(folded)) as position, (values (1), (2)) as sizes (size)
    ) as pieces
    where gram !~ ' ' and gram <> ''
$$;

create index site_search on site using gin (grams(search));

create index member_search on member using gin (grams(search));

create index nomination_search on nomination using gin (grams(search));
