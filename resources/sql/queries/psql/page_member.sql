select {member_columns} from member where id in (select json_array_elements_text(:ids)::bigint);
