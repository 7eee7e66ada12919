select seq from event_log where seq in (select json_array_elements_text(:seqs)::bigint)
    and (before is not null or after is not null)
order by seq;
