"""Looking after accounts: whoever administers invites, closes and reopens, and sees no clinical word."""
