select {member_row} from {members} where id = :id order by id;
