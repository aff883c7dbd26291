"""Replies of the lab commands."""

from dataclasses import dataclass

from junose_shell.world.calls import CallRecord
from junose_shell.world.network import WorldReport


@dataclass(frozen=True, slots=True)
class Peers:
    """The simulated world."""

    report: WorldReport


@dataclass(frozen=True, slots=True)
class Calls:
    """Live calls."""

    calls: tuple[CallRecord, ...]


@dataclass(frozen=True, slots=True)
class Events:
    """Future events, as (ms from now, text)."""

    events: tuple[tuple[int, str], ...]
