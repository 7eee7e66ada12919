select {document_row} from document where member_id = :member_id order by id;
