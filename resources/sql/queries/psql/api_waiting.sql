select id, kind, payload, received_at from pa_api.waiting();
