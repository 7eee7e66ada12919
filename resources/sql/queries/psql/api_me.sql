select pa_api.me() as me;
