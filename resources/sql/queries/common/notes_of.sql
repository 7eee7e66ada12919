select {note_columns} from note where subject = :subject and subject_id = :subject_id order by id;
