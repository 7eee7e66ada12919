select {columns} from {table} order by id;
