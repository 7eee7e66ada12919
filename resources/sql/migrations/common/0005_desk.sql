-- The earlier nominations of a person, at any site.
create index nomination_email on nomination (email_key) where email_key <> '';
