"""A user's session: its modes and privileges, and the way from a typed line to its replies.

``Shell`` matches a line and carries it out as an ``Exchange``; observers see each step. Consoles,
servers, batches, transcripts and the library drive the exchanges.
"""
