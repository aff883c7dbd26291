"""Runs a table of PPP."""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol, TypeAlias

from junose_shell.l2tp.machine import ImpossiblePairError, Machine, Row
from junose_shell.ppp.messages import Packet
from junose_shell.ppp.settings import LinkSettings, Reason

Watch: TypeAlias = Callable[[str, int, int, int], None]
"""Is told every step: the part's name, the state before, the event, the state after."""


class Owner(Protocol):
    """The link, as its parts see it."""

    now: int  # ms
    watch: Watch | None
    settings: LinkSettings
    chance: Callable[[int], bytes]  # n random octets

    def send(self, protocol: int, packet: Packet) -> None:
        """Send a packet to the peer."""
        ...

    def serial(self) -> int:
        """Return the next identifier for packets that no answer is matched with, 0..255."""
        ...

    def end(self, reason: Reason, detail: str = "") -> None:
        """Close the whole link because of something a part found."""
        ...


class _Cell(NamedTuple):
    to: int
    timed: bool  # the state that follows has a timer
    actions: tuple[Callable[[Any, Any], None], ...]  # Any: each knows its part and its data


Cells = tuple[tuple[_Cell | None, ...], ...]


class Part:
    """The object of one table: a state, a timer, and the actions as methods."""

    __slots__ = ("_cells", "deadline", "name", "owner", "state", "tries")

    def __init__(self, owner: Owner, name: str, cells: Cells) -> None:
        self.owner = owner
        self.name = name
        self._cells = cells
        self.state = 0
        self.deadline: int | None = None
        self.tries = 0

    def fire(self, event: int, data: object = None) -> None:
        """Let ``event`` happen: move, stop the timer where there is none, act.

        Raises ImpossiblePairError for a pair that the table rules out.
        """
        before = self.state
        cell = self._cells[before][event]
        if cell is None:
            raise ImpossiblePairError(f"{self.name}: {before}, {event}")
        self.state, timed, actions = cell
        if not timed:
            self.deadline = None
        watch = self.owner.watch
        if watch is not None:
            watch(self.name, before, event, self.state)
        for action in actions:
            action(self, data)

    def start_timer(self, delay: int) -> None:
        """Let the timer fire in ``delay`` ms."""
        self.deadline = self.owner.now + delay


def compiled(machine: Machine, part: type[Part]) -> Cells:
    """Return the table with methods of ``part`` in the place of the names of actions."""
    timed = {int(timer.during) for timer in machine.timers}
    cells: list[list[_Cell | None]] = [[None] * len(machine.events) for _ in machine.states]
    for entry in machine.entries():
        to = int(entry.to if isinstance(entry, Row) else entry.state)
        actions = tuple(getattr(part, name) for name in entry.do)
        cells[entry.state][entry.event] = _Cell(to, to in timed, actions)
    return tuple(tuple(row) for row in cells)
