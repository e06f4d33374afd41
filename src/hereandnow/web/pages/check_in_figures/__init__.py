"""How the statements of the check-in go together across the practice."""
