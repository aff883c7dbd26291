"""The dial-out engine: events in, effects out. It calls nobody and knows no clock.

Three calls drive it; everything else reads. Snapshots are frozen. It is safe to iterate over them
while events are handled: each one shows what exists when it is reached.
"""

from collections.abc import Iterator, Mapping

from junose_shell.l2tp import tables
from junose_shell.l2tp.accounts import AccountPart
from junose_shell.l2tp.answers import AnswerPart
from junose_shell.l2tp.calls import CallPart
from junose_shell.l2tp.core import EngineCore, Handler
from junose_shell.l2tp.counters import POPULATION
from junose_shell.l2tp.effects import Effect
from junose_shell.l2tp.events import Event
from junose_shell.l2tp.lacs import Lockout
from junose_shell.l2tp.links import LinkPart
from junose_shell.l2tp.machine import Machine, Watcher
from junose_shell.l2tp.selection import find_sessions
from junose_shell.l2tp.sessions import SessionPart
from junose_shell.l2tp.snapshots import (
    AccountView,
    ChassisView,
    ContextView,
    SessionView,
    TargetView,
    view_account,
    view_chassis,
    view_router,
    view_session,
    view_target,
)
from junose_shell.l2tp.states import ChassisState, RouterState, SessionState, TargetState
from junose_shell.l2tp.subjects import subject_of
from junose_shell.l2tp.system import SystemPart
from junose_shell.l2tp.thing import Subject
from junose_shell.l2tp.things import DialOutRouter, DialOutSession
from junose_shell.net import Ipv4, Prefix


class DialOutEngine:
    """L2TP dial-out of one router. ``machines`` replaces the tables, by name.

    Events about an unknown context, target, session, call or request only count what decision 18
    says. Callers that want an error ask the predicates first. Time must not run backwards between
    calls.
    """

    def __init__(self, machines: Mapping[str, Machine] | None = None) -> None:
        self._core = core = EngineCore(machines or tables.MACHINES)
        self._timers = core.timers
        accounts = AccountPart(core)
        links = LinkPart(core, accounts)
        parts = (
            SystemPart(core),
            links,
            CallPart(core, accounts),
            SessionPart(core),
            AnswerPart(core, links, accounts),
            accounts,
        )
        self._handlers: dict[type, Handler] = {}
        for part in parts:
            self._handlers |= part.handlers()

    # -- driving --

    def handle(self, event: Event, now: int) -> list[Effect]:
        """Handle ``event`` at ``now`` (ms); timers due until then fire before it.

        Return the effects.
        """
        core = self._core
        effects: list[Effect] = []
        core.effects = effects
        heap = self._timers.heap
        if heap and heap[0][0] <= now:
            self._fire_due(now)
        self._timers.now = now
        self._handlers[type(event)](event)
        if core.queue:
            core.drain()
        if heap and heap[0][0] <= now:  # a time of zero
            self._fire_due(now)
        return effects

    def expire(self, now: int) -> list[Effect]:
        """Fire the timers due at ``now`` (ms), each at its own time, in order.

        Return the effects.
        """
        effects: list[Effect] = []
        self._core.effects = effects
        self._fire_due(now)
        self._timers.now = now
        return effects

    def next_deadline(self) -> int | None:
        """Return when the next timer is due (ms), None if none runs."""
        heap = self._timers.heap
        return heap[0][0] if heap else None

    def _fire_due(self, now: int) -> None:
        core, timers = self._core, self._timers
        heap = timers.heap
        while heap and heap[0][0] <= now:
            timers.now, _, thing, expire = timers.pop()
            expire(thing)
            if core.queue:
                core.drain()

    # -- watching --

    def watch(self, watcher: Watcher | None) -> None:
        """Show every row that fires to ``watcher``; None ends that."""
        self._core.watch(watcher)

    def subject_of(self, item: object) -> Subject:
        """Return what an event, an effect or an AAA request is about."""
        return subject_of(self._core, item)

    # -- reading --

    def has_session(self, context: str, trigger: Ipv4) -> bool:
        """Return True if reset and delete would find a session."""
        return self._first_session(context, trigger) is not None

    def session(self, context: str, trigger: Ipv4) -> SessionView | None:
        """Return the session of a trigger address; of several, the one with the longest target."""
        session = self._first_session(context, trigger)
        return view_session(session) if session else None

    def _first_session(self, context: str, trigger: Ipv4) -> DialOutSession | None:
        router = self._core.routers.get(context)
        return next(find_sessions(router, trigger), None) if router else None

    def sessions(self, context: str | None = None) -> Iterator[SessionView]:
        """Yield sessions, of one context or all, by context, target and age."""
        for router in self._routers(context):
            for target in list(router.targets.values()):
                for session in list(target.sessions.values()):
                    if session.state != SessionState.absent:
                        yield view_session(session)

    def session_at(self, context: str, prefix: Prefix, trigger: Ipv4) -> SessionView | None:
        """Return the session of a trigger address at one target."""
        router = self._core.routers.get(context)
        target = router.targets.get(prefix) if router else None
        session = target.sessions.get(trigger) if target else None
        exists = session is not None and session.state != SessionState.absent
        return view_session(session) if session and exists else None

    def session_keys(self, context: str | None = None) -> Iterator[tuple[str, Prefix, Ipv4]]:
        """Yield context, target and trigger address of each session, in the order of sessions."""
        for name, prefix in self.target_keys(context):
            for session in list(self._core.routers[name].targets[prefix].sessions.values()):
                if session.state != SessionState.absent:
                    yield name, prefix, session.trigger

    def target_keys(self, context: str | None = None) -> Iterator[tuple[str, Prefix]]:
        """Yield context and prefix of each target, in the order of targets."""
        for router in self._routers(context):
            for prefix, target in list(router.targets.items()):
                if target.state != TargetState.absent:
                    yield router.name, prefix

    def population(self) -> tuple[int, ...]:
        """Return how many virtual routers, targets and sessions have come, and how many gone."""
        block = self._core.chassis.levels[0]
        return tuple(block[at] for at in POPULATION)

    def target(self, context: str, prefix: Prefix) -> TargetView | None:
        """Return a target."""
        router = self._core.routers.get(context)
        target = router.targets.get(prefix) if router else None
        return view_target(target) if target else None

    def targets(self, context: str | None = None) -> Iterator[TargetView]:
        """Yield targets, of one context or all, by context and age."""
        for router in self._routers(context):
            for target in list(router.targets.values()):
                if target.state != TargetState.absent:
                    yield view_target(target)

    def started(self, context: str | None = None) -> bool:
        """Return True if the chassis, or one virtual router, has resources for basic operation."""
        if context is None:
            return self._core.chassis.state != ChassisState.initializationFailed
        router = self._core.routers.get(context)
        return router is None or router.state != RouterState.initFailed

    def context(self, context: str) -> ContextView | None:
        """Return dial-out of one virtual router or VRF."""
        router = self._core.routers.get(context)
        return view_router(router) if router else None

    def contexts(self) -> Iterator[ContextView]:
        """Yield the virtual routers and VRFs, oldest first."""
        for router in self._routers(None):
            if router.state != RouterState.absent:
                yield view_router(router)

    def chassis(self) -> ChassisView:
        """Return dial-out of the whole chassis."""
        return view_chassis(self._core.chassis)

    def cleared(self) -> dict[int, int]:
        """Return how many CDN messages LACs have sent, by result code."""
        return dict(self._core.cleared)

    def lockouts(self, now: int) -> tuple[Lockout, ...]:
        """Return the LACs that are passed over at ``now`` (ms), the first that failed first."""
        return self._core.lacs.lockouts(now)

    def open_calls(self) -> tuple[int, ...]:
        """Return the numbers of the calls that are being set up or are up."""
        return tuple(self._core.calls)

    def accounts(self) -> Iterator[AccountView]:
        """Yield the open accounts, oldest first."""
        for account in list(self._core.accounts.values()):
            yield view_account(account)

    def open_requests(self) -> tuple[int, ...]:
        """Return the numbers of the requests to AAA whose asker still exists."""
        return tuple(self._core.requests)

    def _routers(self, context: str | None) -> list[DialOutRouter]:
        routers = self._core.routers
        if context is None:
            return list(routers.values())
        return [routers[context]] if context in routers else []
