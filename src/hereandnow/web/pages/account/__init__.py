"""One's own account: password, second factor, passkeys, and where one is signed in."""
