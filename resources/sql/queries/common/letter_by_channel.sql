select {delivery_columns} from delivery where id = (select max(id) from delivery where channel = :channel);
