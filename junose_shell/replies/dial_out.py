"""Replies of the dial-out show commands; their values are the engine's own snapshots."""

from collections.abc import Iterable

from junose_shell.l2tp.snapshots import ChassisView, ContextView, SessionView, TargetView
from junose_shell.record import record


@record
class Summary:
    """Dial-out on the whole chassis."""

    chassis: ChassisView


@record
class Sessions:
    """Sessions at the time ``now`` (ms).

    ``contexts`` has every name that can appear, for the width.
    """

    sessions: Iterable[SessionView]
    now: int
    contexts: tuple[str, ...]


@record
class SessionDetails:
    """Sessions with all their fields, at the time ``now`` (ms)."""

    sessions: Iterable[SessionView]
    now: int


@record
class SessionCounts:
    """The number of sessions in each state, in the order of the MIB."""

    counts: tuple[tuple[str, int], ...]


@record
class Targets:
    """The targets of the current virtual router."""

    targets: tuple[TargetView, ...]
    detail: bool


@record
class VirtualRouters:
    """Dial-out in each virtual router that the command covers."""

    contexts: tuple[ContextView, ...]
    detail: bool
