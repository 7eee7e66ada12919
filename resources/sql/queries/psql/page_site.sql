select {site_columns} from site where id in (select json_array_elements_text(:ids)::bigint);
