select {document_row} from {documents} where id = :id order by id;
