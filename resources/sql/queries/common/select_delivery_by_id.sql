select {delivery_row} from {deliveries} where id = :id order by id;
