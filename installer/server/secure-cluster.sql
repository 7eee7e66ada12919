-- Once for each cluster, by its owner, in the database postgres: nobody but him and Patroni's rewind user (if there is
-- one) gets into the databases that are not PA Desk's (SECURITY.md 6, trap 1).
revoke connect, temporary on database postgres, template1 from public;

do $$
begin
    if exists (select from pg_roles where rolname = 'rewind') then
        grant connect on database postgres to rewind;
    end if;
end $$;
