select {nomination_columns} from nomination where id in (select json_array_elements_text(:ids)::bigint);
