select pa.provision_login(:name, :member_of, :verifier);
