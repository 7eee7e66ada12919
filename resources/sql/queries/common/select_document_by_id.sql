select {document_row} from document where id = :id order by id;
