select {delivery_columns} from delivery
where id = (select max(d.id) from delivery d join document o on o.id = d.document_id where o.kind = :kind);
