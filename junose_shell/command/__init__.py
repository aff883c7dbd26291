"""Matches a typed line against the grammar, at run time, with the standard library only.

``Grammar`` gives a ``Walk`` for each mode and level; Enter, ``?`` and Tab all use it. Sessions and
the configuration store call it; ``grammar`` compiles what it reads.
"""
