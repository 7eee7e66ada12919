-- Of whoever is signed in: no name is written, so none can be the wrong one. The password itself is never sent.
alter role session_user password {verifier};
