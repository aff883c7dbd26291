"""Replies about profiles."""

from junose_shell.record import record


@record
class ProfileView:
    """One profile: its IP and PPP attributes, as (name, value)."""

    name: str
    ip: tuple[tuple[str, str], ...]
    ppp: tuple[tuple[str, str], ...]


@record
class Profiles:
    """Profiles in order of entry."""

    profiles: tuple[ProfileView, ...]
    brief: bool
