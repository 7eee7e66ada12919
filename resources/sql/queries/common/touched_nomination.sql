select n.id from {nominations} n where cast(:entity as text) = 'nomination' and n.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select n.id from {nominations} n where cast(:entity as text) = 'site' and n.site_id in (select cast(value as {bigint}) from {json_items}(:ids))
union select k.nomination_id from {field_checks} k where cast(:entity as text) = 'field_check'
    and k.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select h.subject_id from {claims} h where cast(:entity as text) = 'claim' and h.subject = 'nomination'
    and h.id in (select cast(value as {bigint}) from {json_items}(:ids))
limit :most;
