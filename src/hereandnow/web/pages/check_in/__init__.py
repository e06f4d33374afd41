"""The check-in: by a link without an account, in a client's own space, and as their therapist sees it."""
