select r.id, r.{column} from ({source}) r;
