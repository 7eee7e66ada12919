select s.id from site s where cast(:entity as text) = 'site' and s.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select m.site_id from member m where cast(:entity as text) = 'member' and m.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select p.site_id from sns_period p where cast(:entity as text) = 'sns_period' and p.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select n.site_id from nomination n where cast(:entity as text) = 'nomination' and n.site_id is not null
    and n.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select r.site_id from passcode_request r where cast(:entity as text) = 'passcode_request'
    and r.id in (select cast(value as {bigint}) from {json_items}(:ids))
limit :most;
