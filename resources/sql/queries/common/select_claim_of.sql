select {claim_row} from claim where subject = :subject and subject_id = :subject_id order by id;
