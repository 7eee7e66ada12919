select day from {holidays} where closed = {true};
