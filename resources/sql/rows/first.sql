select {columns} from ({source}) r order by {keys} limit :most;
