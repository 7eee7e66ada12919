select m.id from {members} m where cast(:entity as text) = 'member' and m.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select m.id from {members} m where cast(:entity as text) = 'site' and m.site_id in (select cast(value as {bigint}) from {json_items}(:ids))
union select p.member_id from {passcodes} p where cast(:entity as text) = 'passcode' and p.id in (select cast(value as {bigint}) from {json_items}(:ids))
limit :most;
