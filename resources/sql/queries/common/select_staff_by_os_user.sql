select {staff_row} from {staff} where os_user = :os_user order by id;
