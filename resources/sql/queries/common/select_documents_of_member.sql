select {document_columns} from document where member_id = :member_id order by id;
