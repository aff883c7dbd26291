"""The values of a trace: one class for each kind of thing that happens in a router.

They are tuples, which are made fast: dozens come of a call. All of them begin with the same four
fields: ``number`` (rising), ``at`` (ms of the router's clock), ``cause`` (the number of what led to
it, 0 for something from outside) and ``subject``.
"""

from enum import IntEnum
from typing import NamedTuple

from junose_shell.calls.saying import Passed
from junose_shell.l2tp.effects import Effect
from junose_shell.l2tp.events import Event
from junose_shell.l2tp.machine import Ignored, Row
from junose_shell.l2tp.thing import Subject
from junose_shell.model.section import Change
from junose_shell.reports import Fields, Told


class StatementChanged(NamedTuple):
    """A statement of the configuration came, changed or went."""

    number: int
    at: int
    cause: int
    subject: Subject
    change: Change


class TimerFired(NamedTuple):
    """A timer fired: an answer of a peer, a time-out, a timer of the engine."""

    number: int
    at: int
    cause: int
    subject: Subject
    label: str


class EventHandled(NamedTuple):
    """The engine took an event."""

    number: int
    at: int
    cause: int
    subject: Subject
    event: Event


class Transition(NamedTuple):
    """A row of a table fired; ``table`` is the name of its machine.

    ``row`` holds state, event, actions, counters and source. A row that ignores its event leaves
    the state, and has no next one.
    """

    number: int
    at: int
    cause: int
    subject: Subject
    table: str
    row: Row | Ignored

    @property
    def state(self) -> IntEnum:
        """The state before."""
        return self.row.state

    @property
    def event(self) -> IntEnum:
        """The event of the table."""
        return self.row.event

    @property
    def next(self) -> IntEnum:
        """The state after."""
        return self.row.to if isinstance(self.row, Row) else self.row.state


class PppStep(NamedTuple):
    """A row of a table of PPP fired; ``part`` is lcp, ipcp, or one side of a proof."""

    number: int
    at: int
    cause: int
    subject: Subject
    part: str
    row: Row | Ignored


class EffectPerformed(NamedTuple):
    """The router performs an effect of the engine."""

    number: int
    at: int
    cause: int
    subject: Subject
    effect: Effect


class Message(NamedTuple):
    """A message between the router and a peer; the last seven fields are those of ``Said``."""

    number: int
    at: int
    cause: int
    subject: Subject
    sender: str
    receiver: str
    protocol: str
    name: str
    told: Told = ()
    tunnel: str = ""
    content: object = None

    @property
    def fields(self) -> Fields:
        """The fields, without secrets: pairs of name and text."""
        told = self.told
        return told if isinstance(told, tuple) else told(self.content)

    def __repr__(self) -> str:
        shown = {**self._asdict(), "fields": self.fields}
        del shown["told"], shown["content"]  # a packet may hold secrets
        return f"Message({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


class PacketPassed(NamedTuple):
    """An IP packet passed over a call at a simulated LAC, and no frame carried it.

    ``sent`` is True for one of the router. ``content`` is a ``calls.saying.Passed``.
    """

    number: int
    at: int
    cause: int
    subject: Subject
    sent: bool
    content: Passed


class Logged(NamedTuple):
    """The engine wrote a log line; ``severity`` is 0..7, ``code`` one of ``LOG_LINES``."""

    number: int
    at: int
    cause: int
    subject: Subject
    severity: int
    category: str
    code: str
    text: str


Happening = (
    StatementChanged
    | TimerFired
    | EventHandled
    | Transition
    | PppStep
    | EffectPerformed
    | Message
    | PacketPassed
    | Logged
)
KINDS = tuple(kind.__name__ for kind in Happening.__args__)
