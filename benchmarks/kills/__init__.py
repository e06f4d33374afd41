"""Killing the desk again and again (R-01 and R-13): ``python -m benchmarks.kills``."""
