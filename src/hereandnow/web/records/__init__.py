"""The tables. Only this package opens them; ``access`` is the one door to what is in them."""
