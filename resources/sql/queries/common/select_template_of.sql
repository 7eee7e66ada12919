select {letter_template_row} from {templates} where kind = :kind and language = :language order by id;
