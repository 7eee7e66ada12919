-- A source narrowed to some ids, which stands where the source stands.
select a.* from ({source}) a where a.id in (select cast(value as {bigint}) from {json_items}(:ids))
