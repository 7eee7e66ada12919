select {delivery_columns} from delivery where id in (select json_array_elements_text(:ids)::bigint);
