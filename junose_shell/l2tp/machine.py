"""State machines as data, and the interpreter that runs them.

A ``Machine`` says for every pair of state and event what happens: a ``Row`` (leave the state, or
enter it anew), an ``Ignored`` pair with its action (stay, timers run on), or an impossible pair.
Nothing is implied: ``problems`` lists whatever is missing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, NamedTuple, TypeVar

from junose_shell.l2tp.counters import INDEX, Block
from junose_shell.l2tp.timers import Timers


class Row(NamedTuple):
    """A transition. ``to`` may equal ``state``: left and entered anew, timers start over.

    ``do`` names actions, ``counts`` the MIB counters that move by one, ``log`` a catalogue code
    ("" for none), ``src`` the provenance: source keys, ``recalled``, ``inferred`` or ``own``.
    """

    state: IntEnum
    event: IntEnum
    to: IntEnum
    do: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    log: str = ""
    src: str = "own"


class Ignored(NamedTuple):
    """A pair that does not leave the state; actions and counters may still follow."""

    state: IntEnum
    event: IntEnum
    do: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    log: str = ""
    src: str = "own"


class Timer(NamedTuple):
    """A timer that runs ``during`` one state; ``duration`` names a function giving ms."""

    during: IntEnum
    fires: IntEnum
    duration: str
    src: str = "own"


Pair = tuple[IntEnum, IntEnum]


def pairs(states: Iterable[IntEnum], events: Iterable[IntEnum]) -> tuple[Pair, ...]:
    """Return every pair of the given states and events, states first."""
    wanted = tuple(events)
    return tuple((state, event) for state in states for event in wanted)


@dataclass(frozen=True, slots=True)
class Machine:
    """A whole table. Replace it (``dataclasses.replace``) to change behaviour."""

    name: str
    title: str
    states: type[IntEnum]
    events: type[IntEnum]
    initial: IntEnum
    rows: tuple[Row, ...]
    ignored: tuple[Ignored, ...] = ()
    impossible: tuple[Pair, ...] = ()
    timers: tuple[Timer, ...] = ()

    def entries(self) -> "list[Row | Ignored]":
        """List the pairs at which something can happen."""
        return [*self.rows, *self.ignored]

    def problems(self) -> list[str]:
        """List pairs said twice or not at all; empty when the table is total."""
        said = [(entry.state, entry.event) for entry in self.entries()]
        said += self.impossible
        return [
            f"{self.name}: ({state.name}, {event.name}) is said {said.count((state, event))} times"
            for state, event in pairs(self.states, self.events)
            if said.count((state, event)) != 1
        ]


class Thing:
    """What a machine runs on: a state, at most one timer, the counters and gauges it moves.

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
        """Name the thing in a log line."""
        return ()


T = TypeVar("T", bound=Thing)
Action = Callable[[T, Any], None]  # Any: each action knows what its events carry
LogLine = Callable[[Thing, str, object], None]


class _Cell(NamedTuple):
    to: int
    moves: bool
    counts: tuple[int, ...]
    actions: tuple[Callable[..., None], ...]
    duration: Callable[..., int] | None
    log: str


class ImpossiblePairError(RuntimeError):
    """A pair listed as impossible happened: a mistake in the engine, never in its input."""


class Interpreter(Generic[T]):
    """Runs one machine. Actions and durations are methods of ``part``, found by name once."""

    __slots__ = ("_cells", "_fires", "_log", "_timers", "machine")

    def __init__(self, machine: Machine, part: object, timers: Timers, log: LogLine) -> None:
        self.machine = machine
        self._timers = timers
        self._log = log
        self._fires = {int(timer.during): int(timer.fires) for timer in machine.timers}
        durations = {timer.during: getattr(part, timer.duration) for timer in machine.timers}
        self._cells: list[list[_Cell | None]] = [
            [None] * len(machine.events) for _ in machine.states
        ]
        for row in machine.entries():
            to, moves = (row.to, True) if isinstance(row, Row) else (row.state, False)
            self._cells[row.state][row.event] = _Cell(
                to=int(to),
                moves=moves,
                counts=tuple(INDEX[name] for name in row.counts),
                actions=tuple(getattr(part, name) for name in row.do),
                duration=durations.get(to) if moves else None,
                log=row.log,
            )

    def fire(self, thing: T, event: int, data: object = None) -> None:
        """Let ``event`` happen to ``thing``: count, move, log, act, then start the new timer.

        Raises ImpossiblePairError for a pair the table rules out.
        """
        cell = self._cells[thing.state][event]
        if cell is None:
            raise ImpossiblePairError(f"{self.machine.name}: {thing.state}, {event}")
        to, moves, counts, actions, duration, log = cell
        levels = thing.levels
        for index in counts:
            for block in levels:
                block[index] += 1
        if moves:
            self._move(thing, to)
        if log:
            self._log(thing, log, data)
        for action in actions:
            action(thing, data)
        if moves:
            thing.since = self._timers.now
            if duration is not None:
                self._timers.arm(thing, duration(thing), self)

    def expire(self, thing: T) -> None:
        """Let the timer of the thing's state fire."""
        self.fire(thing, self._fires[thing.state])

    def doing(self, event: IntEnum, action: str) -> Sequence[bool]:
        """Tell for each state whether ``event`` there does ``action``."""
        found = {
            row.state for row in self.machine.entries() if row.event == event and action in row.do
        }
        return [state in found for state in self.machine.states]

    def _move(self, thing: T, to: int) -> None:
        if thing.timer:
            self._timers.cancel(thing)
        left = thing.state
        if left != to:
            thing.state = to
            for gauge in thing.gauges:
                gauge[left] -= 1
                gauge[to] += 1
