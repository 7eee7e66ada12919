select {document_columns} from document where id = :id order by id;
