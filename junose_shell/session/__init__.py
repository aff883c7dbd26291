"""A user's session: where it is, what it may do, and how a line becomes a reply."""
