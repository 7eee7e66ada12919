select id from passcode_request order by received_at, id;
