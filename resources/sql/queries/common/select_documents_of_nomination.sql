select {document_columns} from document where nomination_id = :nomination_id order by id;
