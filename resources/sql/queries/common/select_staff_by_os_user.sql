select {staff_columns} from staff where os_user = :os_user order by id;
