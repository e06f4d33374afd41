"""The six pillars: annotations to moments. Each folder is a stranger to the others."""
