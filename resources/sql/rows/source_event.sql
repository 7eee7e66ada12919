select e.seq as id, e.at,
    coalesce((select l.display_name from {login_names} l where l.role_name = e.actor), e.actor) as actor, e.actor_role, e.action, e.entity, e.entity_id, e.site_id,
    coalesce((select s.site_number from {sites} s where s.id = e.site_id), '') as site_number,
    coalesce((select s.company from {sites} s where s.id = e.site_id), '') as company,
    coalesce((select s.company_kana from {sites} s where s.id = e.site_id), '') as company_kana, e.before, e.after,
    coalesce((select s.search from {sites} s where s.id = e.site_id), '') as search
from {events} e;
