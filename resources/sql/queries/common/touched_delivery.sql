select d.id from {deliveries} d where cast(:entity as text) = 'delivery' and d.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select d.id from {deliveries} d, {documents} o where cast(:entity as text) = 'site' and o.site_id in (select cast(value as {bigint}) from {json_items}(:ids))
    and d.document_id = o.id
limit :most;
