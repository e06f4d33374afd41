"""Who is who: the speakers of a transcript, put right by hand before it is read, and afterwards."""
