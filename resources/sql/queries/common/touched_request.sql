select r.id from {requests} r where cast(:entity as text) = 'passcode_request'
    and r.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select r.id from {requests} r where cast(:entity as text) = 'site' and r.site_id in (select cast(value as {bigint}) from {json_items}(:ids))
union select r.id from {requests} r, {members} m where cast(:entity as text) = 'member' and r.site_id = m.site_id and r.member_id = m.id
    and m.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select r.id from {requests} r, {passcodes} p, {members} m where cast(:entity as text) = 'passcode' and p.member_id = m.id
    and r.site_id = m.site_id and r.member_id = m.id and p.id in (select cast(value as {bigint}) from {json_items}(:ids))
union select h.subject_id from {claims} h where cast(:entity as text) = 'claim' and h.subject = 'passcode_request'
    and h.id in (select cast(value as {bigint}) from {json_items}(:ids))
limit :most;
