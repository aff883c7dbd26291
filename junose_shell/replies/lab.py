"""What the lab commands answer."""

from dataclasses import dataclass

from junose_shell.world.calls import CallRecord
from junose_shell.world.network import WorldReport


@dataclass(frozen=True, slots=True)
class Peers:
    """Everything out there."""

    report: WorldReport


@dataclass(frozen=True, slots=True)
class Calls:
    """Live calls."""

    calls: tuple[CallRecord, ...]


@dataclass(frozen=True, slots=True)
class Events:
    """What is due: (ms from now, what)."""

    events: tuple[tuple[int, str], ...]
