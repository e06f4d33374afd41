"""One file a document: text for the terminal, JSON, one HTML page, and the session score as SVG."""
