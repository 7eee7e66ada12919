select {member_row} from member where id = :id order by id;
