"""A process companion for relational psychotherapy: what happens between two people, with the words it rests on."""

__version__ = "0.1.0"
