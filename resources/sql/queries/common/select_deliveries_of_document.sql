select {delivery_row} from delivery where document_id = :document_id order by id;
