select r.{column}, count(*) from ({source}) r group by r.{column};
