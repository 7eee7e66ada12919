select s.id from {sites} s where cast(:entity as text) = 'site' and s.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select m.site_id from {members} m where cast(:entity as text) = 'member' and m.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select p.site_id from {sns_periods} p where cast(:entity as text) = 'sns_period' and p.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select n.site_id from {nominations} n where cast(:entity as text) = 'nomination' and n.site_id is not null
    and n.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select r.site_id from {requests} r where cast(:entity as text) = 'passcode_request'
    and r.id in (select cast(value as {bigint}) from {json_items}(:ids))
limit :most;
