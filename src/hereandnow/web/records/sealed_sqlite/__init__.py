"""Django's SQLite on SQLCipher: the whole file is encrypted, and there is no connection while the keys are locked."""
