select {ibm_identity_columns} from {identities} where lower(superseded_by) = :ibm_id order by id desc;
