select {passcode_request_columns}, '' from passcode_request where state = 'sent' and due_at <= :limit_at
order by due_at, id limit :most;
