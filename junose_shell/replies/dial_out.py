"""What the dial-out show commands answer; the readings are the engine's own."""

from collections.abc import Iterable
from dataclasses import dataclass

from junose_shell.l2tp.snapshots import ChassisView, ContextView, SessionView, TargetView


@dataclass(frozen=True, slots=True)
class Summary:
    """Dial-out in the whole box."""

    chassis: ChassisView


@dataclass(frozen=True, slots=True)
class Sessions:
    """Sessions at the time ``now`` (ms). ``contexts`` are all names that may come, for width."""

    sessions: Iterable[SessionView]
    now: int
    contexts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SessionDetails:
    """The same, with everything known of each."""

    sessions: Iterable[SessionView]
    now: int


@dataclass(frozen=True, slots=True)
class SessionCounts:
    """How many sessions are in each state, in the order of the MIB."""

    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Targets:
    """Targets of the current virtual router."""

    targets: tuple[TargetView, ...]
    detail: bool


@dataclass(frozen=True, slots=True)
class VirtualRouters:
    """Dial-out in each virtual router that the command covers."""

    contexts: tuple[ContextView, ...]
    detail: bool
