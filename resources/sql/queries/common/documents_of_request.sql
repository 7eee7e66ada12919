select {document_columns} from document where request_id = :request_id order by id;
