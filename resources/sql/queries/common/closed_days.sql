select day from holiday where closed = {true};
