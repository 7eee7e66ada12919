select {delivery_columns} from delivery where id = :id order by id;
