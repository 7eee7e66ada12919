select {passcode_columns} from passcode where member_id = :member_id order by id;
