"""Terminals: the local console, Telnet, SSH, and the plain line editor of the last two.

``console.py`` and ``server.py`` are called by ``app``. Keys, edits and rows are pure: bytes in,
values out. A ``Player`` drives the exchanges of a session on a ``Screen``.
"""
