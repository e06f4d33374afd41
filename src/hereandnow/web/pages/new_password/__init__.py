"""A new password for somebody who forgot theirs."""
