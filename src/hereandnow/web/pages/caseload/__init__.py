"""Whom one works with, who is next, and adding somebody."""
