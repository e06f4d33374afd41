"""The documentation: pages written by hand, and a reference made from the program."""
