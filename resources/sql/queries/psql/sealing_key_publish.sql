insert into sealing_key (key_id, public_key, newest, published_at)
values (:key_id, :public_key, :newest, clock_timestamp())
on conflict (key_id) do update set newest = excluded.newest;
