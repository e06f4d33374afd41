"""Sessions that were removed, and the way back for each."""
