select {document_row} from {documents} where nomination_id = :nomination_id order by id;
