select {document_row} from document where nomination_id = :nomination_id order by id;
