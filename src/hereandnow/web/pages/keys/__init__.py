"""What opens the keys: another passphrase, another recovery code."""
