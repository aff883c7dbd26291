"""Replies about profiles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProfileView:
    """One profile: its IP and PPP attributes, as (name, value)."""

    name: str
    ip: tuple[tuple[str, str], ...]
    ppp: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Profiles:
    """Profiles in order of entry."""

    profiles: tuple[ProfileView, ...]
    brief: bool
