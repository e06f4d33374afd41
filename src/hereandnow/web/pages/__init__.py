"""One folder a page: its views, its forms, its templates. Pages are strangers to one another."""
