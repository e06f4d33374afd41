"""While a session is read: where it stands, until there is something to see."""
