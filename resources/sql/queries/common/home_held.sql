select s.id, s.site_number, s.company, n.received_at
from nomination n join {sites} s on s.id = n.site_id
where n.state = 'on_hold' order by s.id, n.received_at limit :most;
