"""L2TP dial-out: its statements, session reset and delete, and the show commands."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from junose_shell.command.value import Command
from junose_shell.commands.dial_out import (
    L2tpDialOutConnectingTimer,
    L2tpDialOutDormantTimer,
    L2tpDialOutMaxBufferedTriggers,
    L2tpDialOutSessionDelete,
    L2tpDialOutSessionReset,
    L2tpDialOutTarget,
    NoL2tpDialOutConnectingTimer,
    NoL2tpDialOutDormantTimer,
    NoL2tpDialOutMaxBufferedTriggers,
    NoL2tpDialOutTarget,
    ShowL2tpDialOut,
    ShowL2tpDialOutSession,
    ShowL2tpDialOutTarget,
    ShowL2tpDialOutVirtualRouter,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.counters import CommonCounters
from junose_shell.l2tp.events import (
    BufferLimitSet,
    ConnectingTimerSet,
    DormantTimerSet,
    Event,
    SessionDeleted,
    SessionReset,
    TargetAdded,
    TargetRemoved,
)
from junose_shell.l2tp.snapshots import SessionView
from junose_shell.l2tp.states import SessionState, TargetState
from junose_shell.model.config import Change
from junose_shell.net import Ipv4, Prefix
from junose_shell.nouns import found
from junose_shell.replies.dial_out import (
    SessionCounts,
    SessionDetails,
    Sessions,
    Summary,
    Targets,
    VirtualRouters,
)
from junose_shell.replies.sheets import Grid, Sheet
from junose_shell.replies.steps import Answer, Reply

if TYPE_CHECKING:
    from junose_shell.runtime.network import Network

feature = Feature("dial_out")


def _configure(context: Context, command: Command) -> Answer:
    """Store the statement, unless the service failed to start [recalled: dialout 2.1, 2.2]."""
    router = context.router
    if not router.dial_out_started():
        raise CliError("chassis_failed")
    if context.entry.storage.scope != "chassis" and not router.dial_out_started(context.name):
        raise CliError("dial_out_failed", name=context.name)
    context.configure(command)
    return None


@feature.handles(
    L2tpDialOutConnectingTimer,
    L2tpDialOutDormantTimer,
    L2tpDialOutMaxBufferedTriggers,
    NoL2tpDialOutConnectingTimer,
    NoL2tpDialOutDormantTimer,
    NoL2tpDialOutMaxBufferedTriggers,
    NoL2tpDialOutTarget,
)
def configure(context: Context, command: Command) -> Answer:
    """Set a timer or the buffer limit, restore it, or remove a target."""
    return _configure(context, command)


@feature.handles(L2tpDialOutTarget)
def target(context: Context, command: L2tpDialOutTarget) -> Answer:
    """Define a target. Its address must not have host bits under its mask [own]."""
    if command.ip_address & ~command.ip_address_mask:
        raise CliError("host_bits", at="ip_address", address=command.ip_address)
    return _configure(context, command)


# -- what the engine learns --
@feature.changes(L2tpDialOutConnectingTimer)
def connecting_timer_changed(network: "Network", _change: Change) -> Iterator[Event]:
    """Without the statement the default is in force."""
    timer = network.config.in_force(L2tpDialOutConnectingTimer)
    yield ConnectingTimerSet(timer.connecting_seconds)


@feature.changes(L2tpDialOutDormantTimer)
def dormant_timer_changed(network: "Network", _change: Change) -> Iterator[Event]:
    """Without the statement the default is in force."""
    yield DormantTimerSet(network.config.in_force(L2tpDialOutDormantTimer).dormant_seconds)


@feature.changes(L2tpDialOutMaxBufferedTriggers)
def buffer_changed(_network: "Network", change: Change) -> Iterator[Event]:
    """Without the statement nothing is buffered."""
    new = change.new
    frames = new.triggers if isinstance(new, L2tpDialOutMaxBufferedTriggers) else 0
    yield BufferLimitSet(change.context, frames)


@feature.changes(L2tpDialOutTarget)
def target_changed(_network: "Network", change: Change) -> Iterator[Event]:
    """A target was added, removed or changed."""
    old, new = change.old, change.new
    if isinstance(old, L2tpDialOutTarget):
        yield TargetRemoved(change.context, _prefix(old))
    if isinstance(new, L2tpDialOutTarget):
        yield TargetAdded(change.context, _prefix(new), new.domain_name, new.profile_name)


def _prefix(target: L2tpDialOutTarget) -> Prefix:
    return Prefix.of(target.ip_address, target.ip_address_mask)


# -- sessions --
def _check_session(context: Context, address: Ipv4) -> None:
    if not context.network.dial_out.has_session(context.name, address):
        raise CliError("no_such_session", at="trigger_address", address=address)


@feature.handles(L2tpDialOutSessionReset)
def reset(context: Context, command: L2tpDialOutSessionReset) -> Answer:
    """Close the call and make the session dormant; the only way out of failed [seen: S410]."""
    _check_session(context, command.trigger_address)
    context.router.driver.post(SessionReset(context.name, command.trigger_address))
    return None


@feature.handles(L2tpDialOutSessionDelete)
def delete(context: Context, command: L2tpDialOutSessionDelete) -> Answer:
    """Close the call and remove the session (decision 18)."""
    _check_session(context, command.trigger_address)
    context.router.driver.post(SessionDeleted(context.name, command.trigger_address))
    return None


@feature.handles(ShowL2tpDialOut)
def show(context: Context, _command: ShowL2tpDialOut) -> Answer:
    """Show the configuration and figures of the chassis."""
    return Reply(Summary(context.network.dial_out.chassis()))


@feature.handles(ShowL2tpDialOutSession)
def show_session(context: Context, command: ShowL2tpDialOutSession) -> Answer:
    """Show the sessions of the current virtual router; from the default one, all sessions."""
    sessions = _chosen(context, command)
    now = context.router.clock.now()
    if command.summary:
        counts = dict.fromkeys(SessionState, 0)
        for session in sessions:
            counts[session.state] += 1
        return Reply(SessionCounts(tuple((s.name, n) for s, n in counts.items() if s)))
    if command.delta:
        sessions = (_since_baseline(context, session) for session in sessions)
    if command.detail or command.delta or command.trigger_address is not None:
        return Reply(SessionDetails(map(_in_words, sessions), now))
    return Reply(Sessions(sessions, now, tuple(context.router.config.contexts)))


def _since_baseline(context: Context, session: SessionView) -> SessionView:
    """Return ``session`` with the counters since ``baseline l2tp``."""
    name = f"{session.context}/{session.prefix}/{session.trigger}"
    baselines = context.network.baselines
    counts = baselines.delta("dial-out", name, session.counters._asdict())
    return session._replace(counters=CommonCounters(**counts))


def _in_words(session: SessionView) -> SessionView:
    """Return ``session`` with the codes of its last attempt in words."""
    if session.last is None:
        return session
    from junose_shell.handlers.outcomes import with_meaning  # a statement does without

    return session._replace(last=with_meaning(session.last))


def _chosen(context: Context, command: ShowL2tpDialOutSession) -> Iterator[SessionView]:
    engine = context.network.dial_out
    address = command.trigger_address
    if address is not None and not any(
        session.trigger == address for session in engine.sessions(_scope(context))
    ):
        raise CliError("no_such_session", at="trigger_address", address=address)
    wanted = None if command.session_state is None else SessionState[command.session_state]
    return (
        session
        for session in engine.sessions(_scope(context))
        if (address is None or session.trigger == address)
        and (wanted is None or session.state is wanted)
    )


def _scope(context: Context) -> str | None:
    """Return the context to show; None, from the default virtual router, means all [own]."""
    return None if context.name == "default" else context.name


@feature.handles(ShowL2tpDialOutTarget)
def show_target(context: Context, command: ShowL2tpDialOutTarget) -> Answer:
    """Show the targets of the current virtual router; from the default one, all (decision 30d)."""
    targets = tuple(context.network.dial_out.targets(_scope(context)))
    if command.ip_address is not None and command.ip_address_mask is not None:
        prefix = Prefix.of(command.ip_address, command.ip_address_mask)
        targets = tuple(target for target in targets if target.prefix == prefix)
        if not targets:
            raise CliError("no_such_target", at="ip_address", prefix=prefix)
    if command.summary:
        states = [target.state for target in targets]
        rows = tuple((s.name, str(states.count(s))) for s in TargetState if s.name != "absent")
        last = found(len(states), "dial-out target")
        return Reply(Sheet(grids=(Grid(("state", ">targets"), rows),), last=last))
    return Reply(Targets(targets, command.detail))


@feature.handles(ShowL2tpDialOutVirtualRouter)
def show_virtual_router(context: Context, command: ShowL2tpDialOutVirtualRouter) -> Answer:
    """Show dial-out in the current virtual router; from the default one, in all."""
    engine = context.network.dial_out
    views = tuple(v for v in engine.contexts() if _scope(context) in (None, v.context))
    return Reply(VirtualRouters(views, command.detail))
