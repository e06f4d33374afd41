"""Reading a file that somebody sent: in a child process, under limits, with nothing of the desk within its reach."""
