"""The way back in after the keys were locked, with the work that was under way."""
