select r.id from ({source}) r where r.{column} >= cast(:least as {type}) and r.{column} < cast(:limit as {type});
