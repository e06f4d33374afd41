"""The first start: a passphrase for the keys, an account, and the recovery code once."""
