"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowProfile(Command):  # grammars/ppp/profile_status.yaml:5
    """``show profile [ brief | name profileName ]`` [recalled]."""

    ENTRY = "show-profile"
    brief: bool = False
    profile_name: str | None = None
