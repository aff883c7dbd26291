"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class ShowProfile(Command):
    """``show profile [ brief | name profileName ]`` [recalled]."""

    __slots__ = ("brief", "profile_name",)
    __match_args__ = ("brief", "profile_name",)
    ENTRY = "show-profile"
    brief: bool
    profile_name: str | None

    def __init__(self, brief: bool = False, profile_name: str | None = None) -> None:
        _set(self, "brief", brief)
        _set(self, "profile_name", profile_name)
