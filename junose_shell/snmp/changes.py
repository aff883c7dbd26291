"""The changes of a Set: each is a command line, so it passes the checks of the command line.

All variables are checked before the first line is typed, so a Set acts as a whole or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from junose_shell.codec import ber
from junose_shell.codec.ber import INTEGER, OCTETS
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.snmp import GAUGE
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line
from junose_shell.commands.dial_out import (
    L2tpDialOutConnectingTimer,
    L2tpDialOutDormantTimer,
    L2tpDialOutMaxBufferedTriggers,
    L2tpDialOutSessionDelete,
    L2tpDialOutSessionReset,
    L2tpDialOutTarget,
)
from junose_shell.model.session import GLOBAL
from junose_shell.net import Ipv4, Prefix
from junose_shell.snmp.dial_out import BUFFER, GENERAL, OPERATIONAL, SESSION, TARGET
from junose_shell.snmp.requests import ErrorStatus, RequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from junose_shell.codec.ber import Oid
    from junose_shell.codec.snmp import Binding, SmiValue
    from junose_shell.command.value import Command
    from junose_shell.l2tp.engine import DialOutEngine
    from junose_shell.runtime.router import Router
    from junose_shell.snmp.access import Access
    from junose_shell.snmp.numbers import Numbers

    CarryOut = Callable[[str, str], bool]
    """Types a line in Global Configuration of a context; returns False if it is refused."""

_CREATE_AND_GO, _DESTROY = 4, 6  # of a RowStatus; the MIB takes no other
_RESET = 1
_DOMAIN, _PROFILE, _ROW = 4, 5, 6  # columns of a target
_CONTROL, _SESSION_ROW = 5, 6  # columns of a session
_TARGET_COLUMNS = {(*TARGET, column) for column in (_DOMAIN, _PROFILE, _ROW)}
_SESSION_COLUMNS = {(*SESSION, column) for column in (_CONTROL, _SESSION_ROW)}
_TIMERS = {1: (L2tpDialOutConnectingTimer, 30, 3_600), 2: (L2tpDialOutDormantTimer, 0, 3_600)}
_MOST_BUFFERED = 50


class _Change(NamedTuple):
    """A command or its line, in a context, and the variable that wants it, counted from 1."""

    context: str
    command: Command | str
    number: int


class Changes:
    """Turns the variables of a Set into commands for ``router``."""

    def __init__(self, router: Router, numbers: Numbers, carry_out: CarryOut) -> None:
        self._router = router
        self._numbers = numbers
        self._type = carry_out

    def carry_out(self, bindings: Sequence[Binding], access: Access) -> None:
        """Change all that the variables say; raise RequestError if one of them cannot be."""
        engine = self._router.network.dial_out
        write = access.write
        for index, (oid, _) in enumerate(bindings, 1):
            if write is None or not write.sees(oid):
                raise RequestError(ErrorStatus.no_access, index)
        changes = _Plan(engine, self._numbers, access.context).changes(bindings)
        lines = [self._line(each) for each in changes]
        for each, line in zip(changes, lines, strict=True):
            if not self._type(each.context, line):
                raise RequestError(ErrorStatus.commit_failed, each.number)

    def _line(self, change: _Change) -> str:
        """Return a command as it is typed; raise RequestError if it would be refused."""
        grammar = self._router.grammar
        engine = self._router.network.dial_out
        command = change.command
        line = command if isinstance(command, str) else grammar.render(command)
        result = grammar.walk(GLOBAL, TOP_LEVEL).match(Line(line))
        if not isinstance(result, Matched) or command not in (line, result.command):
            raise RequestError(ErrorStatus.wrong_value, change.number)
        if not engine.started() or not engine.started(change.context):
            raise RequestError(ErrorStatus.inconsistent, change.number)
        return line


class _Plan:
    """Reads variables; those of a new target belong together."""

    def __init__(self, engine: DialOutEngine, numbers: Numbers, context: str) -> None:
        self._engine = engine
        self._numbers = numbers
        self._context = context  # empty: all can be changed
        self._changes: list[_Change] = []
        self._targets: dict[Oid, dict[int, tuple[int, SmiValue]]] = {}  # columns by index

    def changes(self, bindings: Sequence[Binding]) -> list[_Change]:
        """Return the changes; raise RequestError."""
        for number, (oid, value) in enumerate(bindings, 1):
            try:
                self._one(number, oid, value)
            except DecodeError:
                raise RequestError(ErrorStatus.wrong_length, number) from None
        for place, columns in self._targets.items():
            self._target(place, columns)
        return self._changes

    def _one(self, number: int, oid: Oid, value: SmiValue) -> None:
        if oid[: len(GENERAL)] == GENERAL:
            self._timer(number, oid[len(GENERAL) :], value)
        elif oid[: len(TARGET) + 1] in _TARGET_COLUMNS:
            column, *place = oid[len(TARGET) :]
            self._targets.setdefault(tuple(place), {})[column] = number, value
        elif oid[: len(BUFFER) + 1] == (*BUFFER, 2):
            context = self._home(oid[len(BUFFER) + 1 :], number)
            triggers = _integer(value, range(_MOST_BUFFERED + 1), number, GAUGE)
            self._add(context, L2tpDialOutMaxBufferedTriggers(triggers), number)
        elif oid[: len(SESSION) + 1] in _SESSION_COLUMNS:
            self._session(number, oid[len(SESSION) :], value)
        else:
            raise RequestError(ErrorStatus.not_writable, number)

    def _timer(self, number: int, rest: Oid, value: SmiValue) -> None:
        if len(rest) != 2 or rest[1] != 0 or rest[0] not in _TIMERS:
            raise RequestError(ErrorStatus.not_writable, number)
        kind, least, most = _TIMERS[rest[0]]
        self._add("default", kind(_integer(value, range(least, most + 1), number)), number)

    def _session(self, number: int, rest: Oid, value: SmiValue) -> None:
        column, *place = rest
        if len(place) != 13 or not _octets(place[:12]):
            raise RequestError(ErrorStatus.no_creation, number)
        trigger, prefix = _address(place[:4]), _prefix(place[4:12], number)
        context = self._home(tuple(place[12:]), number)
        if self._engine.session_at(context, prefix, trigger) is None:
            raise RequestError(ErrorStatus.no_creation, number)
        if column == _CONTROL:
            if _integer(value, (OPERATIONAL, _RESET), number) == _RESET:
                self._add(context, L2tpDialOutSessionReset(trigger), number)
        else:
            _integer(value, (_DESTROY,), number)
            self._add(context, L2tpDialOutSessionDelete(trigger), number)

    def _target(self, place: Oid, columns: dict[int, tuple[int, SmiValue]]) -> None:
        number = min(index for index, _ in columns.values())
        if len(place) != 9 or not _octets(place[1:]):
            raise RequestError(ErrorStatus.no_creation, number)
        context, prefix = self._home(place[:1], number), _prefix(place[1:], number)
        if _ROW not in columns:  # what a target says does not change while it exists
            raise RequestError(ErrorStatus.inconsistent, number)
        row, value = columns[_ROW]
        exists = self._engine.target(context, prefix) is not None
        if _integer(value, (_CREATE_AND_GO, _DESTROY), row) == _DESTROY:
            if len(columns) > 1:
                raise RequestError(ErrorStatus.inconsistent, row)
            if exists:  # else there is nothing to do (RFC 2579, RowStatus)
                self._add(context, f"no l2tp dial-out target {prefix.address} {prefix.mask}", row)
            return
        if exists or len(columns) != 3:
            raise RequestError(ErrorStatus.inconsistent, row)
        domain, profile = _text(columns[_DOMAIN]), _text(columns[_PROFILE])
        target = L2tpDialOutTarget(prefix.address, prefix.mask, domain, profile)
        self._add(context, target, row)

    def _home(self, place: Oid, number: int) -> str:
        """Return the context that an index names."""
        name = self._numbers.name_of(place[0]) if len(place) == 1 else None
        if name is None or self._engine.context(name) is None:
            raise RequestError(ErrorStatus.no_creation, number)
        if self._context not in ("", name):
            raise RequestError(ErrorStatus.no_access, number)
        return name

    def _add(self, context: str, command: Command | str, number: int) -> None:
        self._changes.append(_Change(context, command, number))


def _integer(value: SmiValue, allowed: Sequence[int], number: int, tag: int = INTEGER) -> int:
    if value.tag not in (tag, INTEGER):
        raise RequestError(ErrorStatus.wrong_type, number)
    found = ber.read_number(value.content)
    if found not in allowed:
        raise RequestError(ErrorStatus.wrong_value, number)
    return found


def _text(column: tuple[int, SmiValue]) -> str:
    number, value = column
    if value.tag != OCTETS:
        raise RequestError(ErrorStatus.wrong_type, number)
    try:
        text = value.content.decode("ascii")
    except UnicodeDecodeError:
        raise RequestError(ErrorStatus.wrong_value, number) from None
    if not text.isprintable() or not text:
        raise RequestError(ErrorStatus.wrong_value, number)
    return text


def _octets(arcs: Sequence[int]) -> bool:
    return all(arc <= 0xFF for arc in arcs)


def _address(arcs: Sequence[int]) -> Ipv4:
    return Ipv4.from_bytes(bytes(arcs))


def _prefix(arcs: Sequence[int], number: int) -> Prefix:
    """Return the prefix of an address and a mask, 8 arcs."""
    address, mask = _address(arcs[:4]), _address(arcs[4:])
    try:
        prefix = Prefix.of(address, mask)
    except ValueError:
        raise RequestError(ErrorStatus.no_creation, number) from None
    if prefix.address != address:
        raise RequestError(ErrorStatus.no_creation, number)
    return prefix
