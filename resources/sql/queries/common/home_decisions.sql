select decided_at, state from nomination
where state in ('approved', 'refused') and decided_at >= :since order by decided_at, id;
