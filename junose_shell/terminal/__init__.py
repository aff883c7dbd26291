"""Terminals: the local console, Telnet, SSH, and the plain line editor behind the last two."""
