select {passcode_row} from {passcodes} where member_id = :member_id and state in ('live', 'warned', 'locked') order by id;
