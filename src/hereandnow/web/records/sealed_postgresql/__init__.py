"""PostgreSQL, which answers while the keys are open and not before."""
