"""Things that machines run on, and their names outside the engine."""

from typing import NamedTuple

from junose_shell.l2tp.counters import Block
from junose_shell.net import Ipv4, Prefix


class Subject(NamedTuple):
    """The thing that a happening is about; a part that does not apply is empty, None or 0.

    ``context`` is a virtual router or VRF, ``call`` the number of a call at its present LAC.
    """

    context: str = ""
    target: Prefix | None = None
    trigger: Ipv4 | None = None
    call: int = 0


class Thing:
    """A state, at most one timer, and the counters and gauges that the state moves.

    ``since`` (ms) is when the state was entered; while the actions of a transition run it still
    belongs to the state being left. ``timer`` is 0 when none runs. ``gauges`` are lists indexed
    by state that count the things in each.
    """

    __slots__ = ("deadline", "gauges", "levels", "since", "state", "timer")

    def __init__(
        self, state: int, levels: tuple[Block, ...] = (), gauges: tuple[list[int], ...] = ()
    ) -> None:
        self.state = state
        self.since = 0
        self.timer = 0
        self.deadline = 0
        self.levels = levels
        self.gauges = gauges

    def identity(self) -> tuple[tuple[str, str], ...]:
        """Return the fields that name the thing in a log line."""
        return ()

    def subject(self) -> Subject:
        """Return the thing's place in the router."""
        return Subject()
