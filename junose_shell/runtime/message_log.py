"""Writes messages and state changes into the log, for the categories that an operator opens.

``log severity debug l2tp`` opens a category, ``ppp log pppPacket`` in a profile opens it for the
interfaces of that profile. Nothing listens to the trace while none is open.
"""

from collections.abc import Callable, Iterator

from junose_shell.commands.management import LogDestination, LogSeverity, LogVerbosity
from junose_shell.commands.profiles import PppLogPacket, PppLogStateMachine, Profile
from junose_shell.l2tp.effects import (
    CancelAccessRequest,
    Effect,
    SendAccessRequest,
    SendAccounting,
)
from junose_shell.l2tp.events import (
    AccessDenied,
    AccessNotSent,
    DialOutGranted,
    Event,
    SubscriberGranted,
)
from junose_shell.l2tp.machine import Ignored, Row
from junose_shell.model.config import Change, ConfigStore
from junose_shell.model.log import SEVERITIES, RouterLog
from junose_shell.reports import Fields
from junose_shell.runtime.dynamic import DynamicInterfaces
from junose_shell.runtime.happenings import (
    EffectPerformed,
    EventHandled,
    Message,
    PppStep,
    Transition,
)
from junose_shell.runtime.trace import Trace

DEBUG, WARNING = 7, 4
USUAL = 6  # INFO: what is logged without a statement [own]
PACKETS, MACHINE = "pppPacket", "pppStateMachine"
# The names of PPP are those of its log commands, the others are our own.
CATEGORIES = ("aaa", "l2tp", "l2tpDialOut", PACKETS, MACHINE, "radiusClient")
_OF_PROTOCOL = {"RADIUS": "radiusClient", "L2TP": "l2tp"}
_OF_TABLE = {
    "link": MACHINE,
    "session": "l2tpDialOut",
    "call": "l2tp",
    "account": "aaa",
    "idle": "aaa",
}
# Fields that say little, or that a later message of the call says again.
_QUIET = frozenset(
    {"Ns", "Nr", "tunnel-id", "session-id", "id", "window"}
    | {"Tunnel-Type", "Tunnel-Medium-Type", "Tunnel-Assignment-Id", "Tunnel-Password"}
    | {"ERX-Tunnel-Password", "ERX-PPP-Username", "ERX-PPP-Password", "ERX-PPP-Auth-Protocol"}
    | {"ERX-Bearer-Type", "ERX-Minimum-BPS", "ERX-Maximum-BPS", "Framed-Protocol"}
)


def severity_of(config: ConfigStore, category: str | None) -> int:
    """Return the lowest severity (0..7) of a category that is logged."""
    chassis = config.chassis
    statement = chassis.get(LogSeverity, category) or chassis.get(LogSeverity)
    if statement is None:
        return USUAL
    return SEVERITIES.index(statement.severity_name.upper())


def place_severity(config: ConfigStore, place: str) -> int:
    """Return the lowest severity (0..7) that goes to a place, -1 if nothing goes there.

    Without a statement warnings go to the nv-file and nothing to the console [own].
    """
    statement = config.chassis.get(LogDestination, place)
    if statement is None:
        return WARNING if place == "nv-file" else -1
    word = statement.severity_or_off.upper()
    return SEVERITIES.index(word) if word in SEVERITIES else -1


def verbosity_of(config: ConfigStore, category: str) -> str:
    """Return how much of each message of a category is logged: low, medium or high."""
    chassis = config.chassis
    statement = chassis.get(LogVerbosity, category) or chassis.get(LogVerbosity)
    return statement.verbosity_level if statement else "low"


def loud(fields: Fields) -> Fields:
    """Return the fields that matter; the tag of a RADIUS attribute makes no difference."""
    return tuple(field for field in fields if field[0].partition(":")[0] not in _QUIET)


Heard = Message | Transition | PppStep | EffectPerformed | EventHandled


class MessageLog:
    """Turns the trace of one router into log lines."""

    def __init__(
        self, config: ConfigStore, trace: Trace, log: RouterLog, interfaces: DynamicInterfaces
    ) -> None:
        self._config = config
        self._trace = trace
        self._log = log
        self._interfaces = interfaces
        self._stop: Callable[[], None] | None = None
        log.accepts = self.accepts
        self._severities: dict[str, int] = {}  # by category, since the last change of them
        for kind in (LogSeverity, LogVerbosity, PppLogPacket, PppLogStateMachine):
            config.subscribe(kind, self._changed)

    def end(self) -> None:
        """Listen no longer, because the router restarts."""
        if self._stop:
            self._stop()
            self._stop = None

    def accepts(self, severity: int, category: str) -> bool:
        """Return True if a line of that severity is logged."""
        lowest = self._severities.get(category)
        if lowest is None:
            lowest = self._severities[category] = severity_of(self._config, category)
        return severity <= lowest

    def _changed(self, _change: Change) -> None:
        self._severities.clear()
        wanted = any(self._opens())
        if wanted and self._stop is None:
            self._stop = self._trace.subscribe(
                self._hear, Message, Transition, PppStep, EffectPerformed, EventHandled
            )
        elif not wanted:
            self.end()

    def _opens(self) -> Iterator[bool]:
        yield from (severity_of(self._config, each) >= DEBUG for each in CATEGORIES)
        for profile in self._config.chassis.sections(Profile):
            yield profile.get(PppLogPacket) is not None
            yield profile.get(PppLogStateMachine) is not None

    def _hear(self, value: Heard) -> None:
        match value:
            case Message():
                category = _OF_PROTOCOL.get(value.protocol, PACKETS)
                text = self._told(value, category)
            case Transition(table=table, row=row):
                category, text = _OF_TABLE.get(table, ""), _moved(table, row)
            case PppStep(part=part, row=row):
                category, text = MACHINE, _moved(part, row)
            case EffectPerformed(effect=effect):
                category, text = "aaa", _asked(effect)
            case EventHandled(event=event):
                category, text = "aaa", _answered(event)
        if not text:
            return
        if category and (self.accepts(DEBUG, category) or self._profiled(value, category)):
            about = f"{value.subject.trigger}: " if value.subject.trigger is not None else ""
            self._log.force(DEBUG, category, f"{about}{text}")

    def _told(self, message: Message, category: str) -> str:
        """Return a message in words: its name, with the fields that matter, or with all."""
        text = f"{message.sender} -> {message.receiver} {message.name}"
        level = verbosity_of(self._config, category)
        if level == "low":
            return text
        shown = message.fields if level == "high" else loud(message.fields)
        return text + "".join(f" {name}={value}" for name, value in shown)

    def _profiled(self, value: Heard, category: str) -> bool:
        kind = {PACKETS: PppLogPacket, MACHINE: PppLogStateMachine}.get(category)
        made = self._interfaces.of(value.subject.call)
        if kind is None or made is None:
            return False
        profile = self._config.chassis.section(Profile, made.profile)
        return profile is not None and profile.get(kind) is not None


def _moved(table: str, row: Row | Ignored) -> str:
    """Return a row that fired in words."""
    state, event = row.state.name, row.event.name
    if isinstance(row, Row) and row.to != row.state:
        return f"{table}: {state} -> {row.to.name} on {event}"
    return f"{table}: {event} in {state}"


def _asked(effect: Effect) -> str:
    """Return a request to AAA in words, empty for any other effect."""
    match effect:
        case SendAccessRequest(request=request):
            return f"request {request.request_id} for {request.username}"
        case CancelAccessRequest(request_id=number):
            return f"request {number} is withdrawn"
        case SendAccounting(account=account):
            return f"accounting {account.status.name} {account.username}".rstrip()
    return ""


def _answered(event: Event) -> str:
    """Return an answer of AAA in words, empty for any other event."""
    match event:
        case DialOutGranted(request_id=number) | SubscriberGranted(request_id=number):
            return f"request {number} is granted"
        case AccessDenied(request_id=number, reason=reason):
            return f"request {number} is denied: {reason}"
        case AccessNotSent(request_id=number):
            return f"request {number} is not sent"
    return ""
