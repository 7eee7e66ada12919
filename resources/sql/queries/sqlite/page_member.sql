select {member_columns} from member where id in (select value from json_each(:ids));
