"""What a client agreed to: each question in plain words, how it stands, a yes or a no to write down."""
