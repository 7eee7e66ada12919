select {passcode_columns} from {passcodes} where member_id = :member_id order by id;
