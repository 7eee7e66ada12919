-- Tells whoever listens that something has changed, without a word about what; they ask for themselves. A statement of
-- its own: a full queue must not stop a commit (SECURITY.md 3).
notify pa_changes;
