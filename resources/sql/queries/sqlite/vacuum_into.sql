vacuum into :path;
