select {delivery_row} from {deliveries} where document_id = :document_id order by id;
