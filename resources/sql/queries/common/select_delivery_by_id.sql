select {delivery_row} from delivery where id = :id order by id;
