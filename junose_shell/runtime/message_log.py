"""Writes messages and state changes into the log, for the categories that an operator opens.

``log severity debug l2tp`` opens a category, ``ppp log pppPacket`` in a profile opens it for the
interfaces of that profile. Nothing listens to the trace while none is open.
"""

from collections.abc import Callable, Iterator

from junose_shell.commands.management import LogSeverity, LogVerbosity
from junose_shell.commands.profiles import PppLogPacket, PppLogStateMachine, Profile
from junose_shell.model.config import Change, ConfigStore
from junose_shell.model.log import SEVERITIES, RouterLog
from junose_shell.runtime.dynamic import DynamicInterfaces
from junose_shell.runtime.happenings import EffectPerformed, Message, Transition
from junose_shell.runtime.trace import Trace

DEBUG = 7
USUAL = 6  # INFO: what is logged without a statement [own]
PACKETS, MACHINE = "pppPacket", "pppStateMachine"
# The names of PPP are those of its log commands, the others are our own.
CATEGORIES = ("aaa", "l2tp", "l2tpDialOut", PACKETS, MACHINE, "radiusClient")
_OF_PROTOCOL = {"RADIUS": "radiusClient", "L2TP": "l2tp"}
_OF_TABLE = {"link": MACHINE, "session": "l2tpDialOut", "call": "l2tp"}
_AAA = ("SendAccessRequest", "CancelAccessRequest")


def severity_of(config: ConfigStore, category: str | None) -> int:
    """Return the lowest severity (0..7) of a category that is logged."""
    chassis = config.chassis
    statement = chassis.get(LogSeverity, category) or chassis.get(LogSeverity)
    if statement is None:
        return USUAL
    return SEVERITIES.index(statement.severity_name.upper())


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
        for kind in (LogSeverity, LogVerbosity, PppLogPacket, PppLogStateMachine):
            config.subscribe(kind, self._changed)

    def end(self) -> None:
        """Listen no longer, because the router restarts."""
        if self._stop:
            self._stop()
            self._stop = None

    def accepts(self, severity: int, category: str) -> bool:
        """Return True if a line of that severity is logged."""
        return severity <= severity_of(self._config, category)

    def _changed(self, _change: Change) -> None:
        wanted = any(self._opens())
        if wanted and self._stop is None:
            self._stop = self._trace.subscribe(self._hear, Message, Transition, EffectPerformed)
        elif not wanted:
            self.end()

    def _opens(self) -> Iterator[bool]:
        yield from (severity_of(self._config, each) >= DEBUG for each in CATEGORIES)
        for profile in self._config.chassis.sections(Profile):
            yield profile.get(PppLogPacket) is not None
            yield profile.get(PppLogStateMachine) is not None

    def _hear(self, value: Message | Transition | EffectPerformed) -> None:
        match value:
            case Message():
                category = _OF_PROTOCOL.get(value.protocol, PACKETS)
                text = self._told(value, category)
            case Transition():
                category = _OF_TABLE.get(value.table, "")
                before, after = value.state, value.next
                text = f"{value.table}: {before.name} -> {after.name} on {value.event.name}"
                if before == after:
                    text = f"{value.table}: {value.event.name} in {before.name}"
            case EffectPerformed(effect=effect):
                category = "aaa" if type(effect).__name__ in _AAA else ""
                text = f"{type(effect).__name__}"
                request = getattr(effect, "request", None)
                if request is not None:
                    text = f"request {request.request_id} for {request.username}"
        if category and (self.accepts(DEBUG, category) or self._profiled(value, category)):
            about = f"{value.subject.trigger}: " if value.subject.trigger is not None else ""
            self._log.force(DEBUG, category, f"{about}{text}")

    def _told(self, message: Message, category: str) -> str:
        text = f"{message.sender} -> {message.receiver} {message.name}"
        chassis = self._config.chassis
        level = chassis.get(LogVerbosity, category) or chassis.get(LogVerbosity)
        if level is None or level.verbosity_level == "low":
            return text
        return text + "".join(f" {name}={field}" for name, field in message.fields)

    def _profiled(self, value: Message | Transition | EffectPerformed, category: str) -> bool:
        kind = {PACKETS: PppLogPacket, MACHINE: PppLogStateMachine}.get(category)
        made = self._interfaces.of(value.subject.call)
        if kind is None or made is None:
            return False
        profile = self._config.chassis.section(Profile, made.profile)
        return profile is not None and profile.get(kind) is not None
