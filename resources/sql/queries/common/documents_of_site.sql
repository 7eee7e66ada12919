select {document_columns} from {documents} where site_id = :site_id order by id;
