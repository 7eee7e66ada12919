select {note_columns} from {notes} where subject = :subject and subject_id = :subject_id order by id;
