"""My space: a client’s own pages. Nothing here was written by a machine and not released by the therapist."""
