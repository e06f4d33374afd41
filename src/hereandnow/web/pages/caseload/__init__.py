"""Who one works with: adding a client, giving another name."""
