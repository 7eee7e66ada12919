select {document_columns} from {documents} where request_id = :request_id order by id;
