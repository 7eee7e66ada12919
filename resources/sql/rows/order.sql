select r.id from ({source}) r order by {keys};
