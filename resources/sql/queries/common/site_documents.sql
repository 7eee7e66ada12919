select {document_columns} from document where site_id = :site_id order by id desc limit :most;
