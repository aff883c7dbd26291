"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command, Removal


class Hostname(Command):  # grammars/exec/system.yaml:9
    """``hostname hostName`` [seen RAN]."""

    ENTRY = "hostname"
    host_name: str


class NoHostname(Removal):  # grammars/exec/system.yaml:9
    """``no hostname [ hostName ]``, or ``default`` for ``no``."""

    ENTRY = "hostname"
    host_name: str | None = None
    default: bool = False


class ShowClock(Command):  # grammars/exec/system.yaml:15
    """``show clock`` [seen GRAB]."""

    ENTRY = "show-clock"


class ShowVersion(Command):  # grammars/exec/system.yaml:21
    """``show version`` [seen NOC-T]."""

    ENTRY = "show-version"
