"""The objects of L2TP dial-out, 1.3.6.1.4.1.4874.2.2.62 [seen: MIB; all identifiers and types].

From the default virtual router all rows can be seen, from another one its own [own].
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from junose_shell.codec import snmp
from junose_shell.l2tp.states import RouterState
from junose_shell.snmp.mib import SCALAR, Group

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from junose_shell.codec.ber import Oid
    from junose_shell.codec.snmp import SmiValue
    from junose_shell.l2tp.engine import DialOutEngine
    from junose_shell.l2tp.snapshots import ChassisView, ContextView, SessionView, TargetView
    from junose_shell.net import Ipv4, Prefix
    from junose_shell.snmp.numbers import Numbers

    Columns = Mapping[int, Callable[[Any], SmiValue | None]]

BASE: Oid = (1, 3, 6, 1, 4, 1, 4874, 2, 2, 62, 1)
GENERAL = (*BASE, 1)
TARGET = (*BASE, 2, 1, 1)
BUFFER = (*BASE, 3, 1, 1)
SESSION = (*BASE, 4, 1, 1)
ACTIVE = 1  # of a RowStatus
OPERATIONAL = 0  # of the control of a session, which always reads so

# Gauges and counters in the order of the MIB.
_COMMON = "gccccgccgccccccccc"
_SUMS = _COMMON[:5] + "c" + _COMMON[6:]  # of all sessions: triggers that were enqueued
_TARGETS = "gccggg"
_STATES = "gggggggg"
_ROUTERS = "gccgggg"
_KINDS = {"g": snmp.gauge, "c": snmp.counter}


class TargetKey(NamedTuple):
    """The target that a row is about."""

    context: str
    prefix: Prefix


class SessionKey(NamedTuple):
    """The session that a row is about."""

    context: str
    prefix: Prefix
    trigger: Ipv4


class DialOut:
    """The rows of dial-out. ``engine`` returns the present engine, ``numbers`` has the contexts."""

    def __init__(self, engine: Callable[[], DialOutEngine], numbers: Numbers) -> None:
        self._engine = engine
        self._index = numbers.of

    def groups(self) -> Iterator[Group]:
        """Yield all groups."""
        for base, columns in _of_chassis().items():
            yield Group((*BASE, *base), _whole, self._chassis, columns)
        for base, columns in _of_targets().items():
            yield Group((*BASE, *base), self._targets, self._target, columns)
        for base, columns in _of_sessions().items():
            yield Group((*BASE, *base), self._sessions, self._session, columns)
        for base, columns in _of_routers().items():
            yield Group((*BASE, *base), self._routers, self._router, columns)

    # -- what exists --
    def _targets(self, context: str) -> Iterator[tuple[Oid, TargetKey]]:
        for key in self._engine().target_keys(context or None):
            yield (self._index(key[0]), *_prefix(key[1])), TargetKey(*key)

    def _sessions(self, context: str) -> Iterator[tuple[Oid, SessionKey]]:
        for home, prefix, trigger in self._engine().session_keys(context or None):
            place = (*trigger.to_bytes(4), *_prefix(prefix), self._index(home))
            yield place, SessionKey(home, prefix, trigger)

    def _routers(self, context: str) -> Iterator[tuple[Oid, str]]:
        for view in self._engine().contexts():
            if context in ("", view.context):
                yield (self._index(view.context),), view.context

    # -- what it is now --
    def _chassis(self, _key: None) -> ChassisView:
        return self._engine().chassis()

    def _target(self, key: TargetKey) -> TargetView | None:
        return self._engine().target(*key)

    def _session(self, key: SessionKey) -> SessionView | None:
        return self._engine().session_at(*key)

    def _router(self, key: str) -> ContextView | None:
        return self._engine().context(key)


def _whole(_context: str) -> Iterator[tuple[Oid, None]]:
    yield SCALAR, None


def _of_chassis() -> dict[Oid, Columns]:
    system: Callable[[Any], tuple[int, ...]] = _system
    return {
        (1,): {
            1: lambda view: snmp.integer(view.connecting_timer),
            2: lambda view: snmp.integer(view.dormant_timer),
        },
        (2, 3): _block(1, _TARGETS, lambda view: view.targets)
        | {7: lambda view: snmp.counter(view.target_triggers_discarded)},
        (4, 3): _block(1, _SUMS, lambda view: view.counters),
        (5, 2): _block(1, _ROUTERS, lambda view: view.routers)
        | {
            8: lambda view: snmp.counter(view.triggers_missed),
            9: lambda view: snmp.counter(view.trigger_route_unknown),
        }
        | _block(10, _STATES, lambda view: view.session_states),
        (6,): {1: lambda view: snmp.integer(view.state)},
        (6, 2): _block(1, "ggggggggcc", system),
    }


def _system(view: ChassisView) -> tuple[int, ...]:
    """Return the figures of the whole chassis, now and at most."""
    states = view.session_states
    return (
        view.counters.sessions_active, view.max_sessions,
        states.connecting, view.max_connecting,
        states.pending, view.max_pending,
        view.targets.inhibited, view.max_inhibited_targets,
        view.auth_grant_no_session, view.auth_deny_no_session,
    )  # fmt: skip


def _of_targets() -> dict[Oid, Columns]:
    return {
        (2, 1, 1): {
            4: lambda view: snmp.text(view.domain),
            5: lambda view: snmp.text(view.profile),
            6: lambda _: snmp.integer(ACTIVE),
        },
        (2, 2, 1): {4: lambda view: snmp.integer(view.state)},
        (2, 4, 1): _block(4, _TARGETS, lambda view: view.targets)
        | _block(10, _COMMON, lambda view: view.counters),
    }


def _of_sessions() -> dict[Oid, Columns]:
    return {
        (4, 1, 1): {
            5: lambda _: snmp.integer(OPERATIONAL),
            6: lambda _: snmp.integer(ACTIVE),
        },
        (4, 2, 1): {5: lambda view: snmp.integer(view.state)},
        (4, 4, 1): _block(5, _COMMON, lambda view: view.counters),
    }


def _of_routers() -> dict[Oid, Columns]:
    def state(view: Any) -> SmiValue | None:
        known: bool = view.state != RouterState.absent
        return snmp.integer(view.state) if known else None

    return {
        (3, 1, 1): {2: lambda view: snmp.gauge(view.buffer_limit)},
        (5, 1, 1): {2: state},
        (5, 3, 1): {
            2: lambda view: snmp.counter(view.triggers_missed),
            3: lambda view: snmp.counter(view.trigger_route_unknown),
        }
        | _block(4, _STATES, lambda view: view.session_states)
        | _block(12, _TARGETS, lambda view: view.targets)
        | _block(18, _COMMON, lambda view: view.counters),
    }


def _block(first: int, kinds: str, values: Callable[[Any], tuple[int, ...]]) -> dict[int, Any]:
    """Return the columns of neighbouring gauges and counters, the first one at ``first``."""

    def column(at: int, make: Callable[[int], SmiValue]) -> Callable[[Any], SmiValue]:
        return lambda view: make(values(view)[at])

    return {first + at: column(at, _KINDS[kind]) for at, kind in enumerate(kinds)}


def _prefix(prefix: Prefix) -> Oid:
    return (*prefix.address.to_bytes(4), *prefix.mask.to_bytes(4))
