select {passcode_request_row} from {requests} where member_id = :member_id and state not in ('closed', 'refused', 'cancelled') order by id;
