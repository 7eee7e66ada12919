select {columns} from ({source}) r;
