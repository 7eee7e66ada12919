select r.id from ({source}) r where r.{column} in (:one, :other);
