-- Tells the worker that something was handed in, without a word about what; it looks for itself. A statement of its own:
-- a full queue must not stop a commit (SECURITY.md 3).
notify pa_commands;
