select seq from event_log where seq in (select value from json_each(:seqs)) and (before is not null or after is not null)
order by seq;
