select (select count(*) from command), (select count(*) from event_log), (select count(*) from id_counter);
