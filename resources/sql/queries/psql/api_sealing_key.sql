select key_id, public_key from pa_api.sealing_key() where newest;
