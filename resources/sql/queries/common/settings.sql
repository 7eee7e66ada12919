select key, value from setting;
