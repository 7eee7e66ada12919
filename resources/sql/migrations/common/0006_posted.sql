-- The letters of a day: the posting register.
create index delivery_posted on delivery (posted_on, id) where posted_on is not null;
