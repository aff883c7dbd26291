"""Replies of the dial-out show commands; their values are the engine's own snapshots."""

from collections.abc import Iterable
from dataclasses import dataclass

from junose_shell.l2tp.snapshots import ChassisView, ContextView, SessionView, TargetView


@dataclass(frozen=True, slots=True)
class Summary:
    """Dial-out on the whole chassis."""

    chassis: ChassisView


@dataclass(frozen=True, slots=True)
class Sessions:
    """Sessions at the time ``now`` (ms).

    ``contexts`` has every name that can appear, for the width.
    """

    sessions: Iterable[SessionView]
    now: int
    contexts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SessionDetails:
    """Sessions with all their fields, at the time ``now`` (ms)."""

    sessions: Iterable[SessionView]
    now: int


@dataclass(frozen=True, slots=True)
class SessionCounts:
    """The number of sessions in each state, in the order of the MIB."""

    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets of the current virtual router."""

    targets: tuple[TargetView, ...]
    detail: bool


@dataclass(frozen=True, slots=True)
class VirtualRouters:
    """Dial-out in each virtual router that the command covers."""

    contexts: tuple[ContextView, ...]
    detail: bool
