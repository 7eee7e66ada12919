select {member_columns} from member where id = :id order by id;
