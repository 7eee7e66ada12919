select r.id from ({source}) r where r.{column} in (select value from {json_items}(:texts));
