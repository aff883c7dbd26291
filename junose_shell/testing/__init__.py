"""Routers for tests of automation: with Telnet and SSH ports, alone or as a fleet.

Tests of users import it, and so do the pytest fixtures of ``transcript``.

    with serve("lab.scr") as server:
        connection = server.connect_netmiko()

pytest has the same as fixtures, ``junose_server`` and others: see docs/clients.md. The names here
are stable from version to version.
"""

from junose_shell.fleet.host import ListenAddress, Typed
from junose_shell.fleet.spec import User
from junose_shell.testing.server import Fleet, ServedRouter, serve, serve_fleet

__all__ = ["Fleet", "ListenAddress", "ServedRouter", "Typed", "User", "serve", "serve_fleet"]
