"""Replies of the lab commands."""

from junose_shell.record import record
from junose_shell.world.calls import CallRecord
from junose_shell.world.network import WorldReport


@record
class Peers:
    """The simulated world."""

    report: WorldReport


@record
class Calls:
    """Live calls."""

    calls: tuple[CallRecord, ...]


@record
class Events:
    """Future events, as (ms from now, text)."""

    events: tuple[tuple[int, str], ...]
