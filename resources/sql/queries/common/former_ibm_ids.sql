select {ibm_identity_columns} from ibm_identity where lower(superseded_by) = :ibm_id order by id desc;
