select {delivery_columns} from delivery where state in ('failed', 'unknown', 'returned') order by id desc limit :most;
