select r.id from {changes} r where cast(:entity as text) = 'change_request'
    and r.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select r.id from {changes} r where cast(:entity as text) = 'site' and r.site_id in (select cast(value as {bigint}) from {json_items}(:ids))
union select h.subject_id from {claims} h where cast(:entity as text) = 'claim' and h.subject = 'change_request'
    and h.id in (select cast(value as {bigint}) from {json_items}(:ids))
limit :most;
