select {letter_template_columns} from letter_template where kind = :kind and language = :language order by id;
