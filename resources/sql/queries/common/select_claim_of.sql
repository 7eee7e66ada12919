select {claim_row} from {claims} where subject = :subject and subject_id = :subject_id order by id;
