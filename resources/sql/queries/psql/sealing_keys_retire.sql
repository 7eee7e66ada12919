-- What the worker has no more is gone, and none is the newest until the worker says which.
with kept as (select jsonb_array_elements_text(cast(:ids as jsonb)) as key_id),
    gone as (delete from sealing_key where key_id not in (select key_id from kept))
update sealing_key set newest = false where newest and key_id in (select key_id from kept);
