-- Events are numbered without a gap.
select (select count(*) from site), (select count(*) from member), (select coalesce(max(seq), 0) from event_log);
