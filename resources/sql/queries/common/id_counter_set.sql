insert into id_counter (entity, next_id) values (:entity, :next_id)
on conflict (entity) do update set next_id = excluded.next_id;
