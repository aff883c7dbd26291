"""State machines as data, and the interpreter that runs them.

A ``Machine`` has an entry for every pair of state and event: a ``Row`` (leave the state, or enter
it again), an ``Ignored`` pair with its actions (stay, timers keep running), or an impossible pair.
Nothing is implied: ``problems`` lists what is missing.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any, Generic, NamedTuple, TypeVar

from junose_shell.l2tp.counters import INDEX
from junose_shell.l2tp.thing import Thing
from junose_shell.l2tp.timers import Timers
from junose_shell.record import record


class Row(NamedTuple):
    """A transition.

    ``to`` may equal ``state``: the state is left and entered again, timers restart.

    ``do`` are the actions, ``counts`` the MIB counters to increment, ``log`` a catalogue code (""
    for none), ``src`` the provenance: source keys, ``recalled``, ``inferred`` or ``own``.
    ``admits`` lets a trigger pass on to the next machine; such a row is read, not fired.
    """

    state: IntEnum
    event: IntEnum
    to: IntEnum
    do: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    log: str = ""
    src: str = "own"
    admits: bool = False


class Ignored(NamedTuple):
    """A pair that does not leave the state. It can still have actions and counters."""

    state: IntEnum
    event: IntEnum
    do: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    log: str = ""
    src: str = "own"
    admits: bool = False


class StateTimer(NamedTuple):
    """A timer that runs ``during`` one state.

    ``duration`` names the function that returns its ms, ``gives`` the one that returns what the
    event carries ("" for nothing).
    """

    during: IntEnum
    fires: IntEnum
    duration: str
    src: str = "own"
    gives: str = ""


Pair = tuple[IntEnum, IntEnum]


def pairs(states: Iterable[IntEnum], events: Iterable[IntEnum]) -> tuple[Pair, ...]:
    """Return every pair of the given states and events, states first."""
    wanted = tuple(events)
    return tuple((state, event) for state in states for event in wanted)


@record
class Machine:
    """A whole table. Use ``dataclasses.replace`` to change behaviour."""

    name: str
    title: str
    states: type[IntEnum]
    events: type[IntEnum]
    initial: IntEnum
    rows: tuple[Row, ...]
    ignored: tuple[Ignored, ...] = ()
    impossible: tuple[Pair, ...] = ()
    timers: tuple[StateTimer, ...] = ()

    def entries(self) -> "list[Row | Ignored]":
        """Return the pairs at which something can happen."""
        return [*self.rows, *self.ignored]

    def problems(self) -> list[str]:
        """Return the pairs that are listed twice or not at all; empty if the table is total."""
        said = [(entry.state, entry.event) for entry in self.entries()]
        said += self.impossible
        return [
            f"{self.name}: ({state.name}, {event.name}) is said {said.count((state, event))} times"
            for state, event in pairs(self.states, self.events)
            if said.count((state, event)) != 1
        ]


T = TypeVar("T", bound=Thing)
Action = Callable[[T, Any], None]  # Any: each action knows what its events carry
LogLine = Callable[[Thing, str, object], None]
Watcher = Callable[[Machine, Row | Ignored, Thing], None]
"""Sees a row fire: after the thing has moved, before the row's actions."""


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
    """Runs one machine. Call ``bind`` first to give it the actions."""

    __slots__ = ("_cells", "_expire", "_fires", "_log", "_part", "_timers", "_watcher", "machine")

    def __init__(self, machine: Machine, timers: Timers, log: LogLine) -> None:
        self.machine = machine
        self._timers = timers
        self._log = log
        self._fires: dict[int, tuple[int, Callable[[T], object] | None]] = {}
        self._expire = self.expire
        self._part: object = None
        self._watcher: Watcher | None = None
        self._cells: list[Sequence[_Cell | None]] = []

    def bind(self, part: object) -> "Interpreter[T]":
        """Use methods of ``part`` as the actions and durations that the machine names."""
        self._part = part
        self._fires = {
            int(timer.during): (
                int(timer.fires), getattr(part, timer.gives) if timer.gives else None
            )
            for timer in self.machine.timers
        }  # fmt: skip
        self._forget()
        return self

    def watch(self, watcher: Watcher | None) -> None:
        """Show every row that fires to ``watcher`` from now on; nothing is spent without one."""
        if watcher != self._watcher:
            self._watcher = watcher
            self._forget()

    def _forget(self) -> None:
        self._cells = [(None,) * len(self.machine.events)] * len(self.machine.states)

    def _learn(self, state: int, event: int) -> _Cell:
        """Return the cell of a pair, made when it first happens: most pairs never do."""
        machine, part = self.machine, self._part
        rows = (row for row in machine.entries() if row.state == state and row.event == event)
        row = next(rows, None)
        if row is None:
            raise ImpossiblePairError(f"{machine.name}: {state}, {event}")
        to, moves = (row.to, True) if isinstance(row, Row) else (row.state, False)
        durations = {timer.during: getattr(part, timer.duration) for timer in machine.timers}
        cell = _Cell(
            to=int(to),
            moves=moves,
            counts=tuple(INDEX[name] for name in row.counts),
            actions=(*self._shown(row), *(getattr(part, name) for name in row.do)),
            duration=durations.get(to) if moves else None,
            log=row.log,
        )
        cells = self._cells[state] = list(self._cells[state])  # an own one: most stay as they began
        cells[event] = cell
        return cell

    def _shown(self, row: Row | Ignored) -> tuple[Callable[..., None], ...]:
        """Return the action that shows a row to the watcher, if there is one."""
        watcher, machine = self._watcher, self.machine
        return () if watcher is None else (lambda thing, _: watcher(machine, row, thing),)

    def fire(self, thing: T, event: int, data: object = None) -> None:
        """Fire ``event`` on ``thing``: count, change the state, log, act, start the new timer.

        Raises ImpossiblePairError for a pair that the table rules out.
        """
        state = thing.state
        cell = self._cells[state][event] or self._learn(state, event)
        to, moves, counts, actions, duration, log = cell
        for index in counts:
            for block in thing.levels:
                block[index] += 1
        if moves:
            if thing.timer:
                self._timers.cancel(thing)
            thing.state = to
            for gauge in thing.gauges:
                gauge[state] -= 1
                gauge[to] += 1
        if log:
            self._log(thing, log, data)
        for action in actions:
            action(thing, data)
        if moves:
            thing.since = self._timers.now
            if duration is not None:
                self._timers.arm(thing, duration(thing), self._expire)

    def expire(self, thing: T) -> None:
        """Fire the timer of the thing's state."""
        event, gives = self._fires[thing.state]
        self.fire(thing, event, None if gives is None else gives(thing))

    def admitting(self, event: IntEnum) -> Sequence[bool]:
        """Return by state whether ``event`` is let through there."""
        found = {row.state for row in self.machine.entries() if row.event == event and row.admits}
        return [state in found for state in self.machine.states]
