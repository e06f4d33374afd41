"""Measurements of the project against public data and named peers. Never part of the tests, never in the wheel."""
