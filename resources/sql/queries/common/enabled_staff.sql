select count(*) from staff where enabled = {true};
