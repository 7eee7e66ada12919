select {document_row} from {documents} where member_id = :member_id order by id;
