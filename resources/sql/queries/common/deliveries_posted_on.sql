select {delivery_columns} from delivery where posted_on = :day and channel = 'post' order by id;
