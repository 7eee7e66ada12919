-- Of these commands those that still wait, kept from being withdrawn while they are applied.
select c.actor, c.id
from jsonb_to_recordset(cast(:commands as jsonb)) as wanted (actor text, id uuid)
join command c on c.actor = wanted.actor and c.id = wanted.id
where c.result is null for update of c;
