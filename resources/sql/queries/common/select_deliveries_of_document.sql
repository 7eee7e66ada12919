select {delivery_columns} from delivery where document_id = :document_id order by id;
