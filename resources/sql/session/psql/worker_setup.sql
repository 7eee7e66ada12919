-- A worker that is put to sleep in the middle of a transaction holds the lease's row: its server ends it, and a stand-by
-- can take over. Nothing a worker does in one takes long between two statements.
set idle_in_transaction_session_timeout = '15s';
