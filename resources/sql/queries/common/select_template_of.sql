select {letter_template_row} from letter_template where kind = :kind and language = :language order by id;
