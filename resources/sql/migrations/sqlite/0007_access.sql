-- One's own commands, newest first. Who may open the file may do everything (SECURITY.md 7).
create index command_actor on command (actor, ordinal);
