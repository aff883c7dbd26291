"""The configuration of L2TP, and the destinations, tunnels and sessions of outgoing calls."""

from collections import Counter
from typing import Any, TypeVar

from junose_shell.commands.l2tp import (
    L2tpChecksum,
    L2tpDestinationLockoutTimeout,
    L2tpDestructTimeout,
    L2tpDisableCallingNumberAvp,
    L2tpDisableChallenge,
    L2tpDisconnectCause,
    L2tpFailoverResync,
    L2tpFailOverWithinPreference,
    L2tpIgnoreReceiveDataSequencing,
    L2tpRetransmission,
    L2tpRxWindow,
    L2tpTunnelIdleTimeout,
    L2tpTunnelSwitching,
    L2tpWeightedLoadBalancing,
)
from junose_shell.commands.l2tp_status import (
    ShowL2tp,
    ShowL2tpDestination,
    ShowL2tpDestinationSummary,
    ShowL2tpSession,
    ShowL2tpSessionSummary,
    ShowL2tpTunnel,
    ShowL2tpTunnelSummary,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.l2tp_found import (
    DISABLED,
    DRAIN,
    ENABLED,
    KIND,
    chassis_admin,
    destinations,
    sessions,
    tunnels,
)
from junose_shell.record import changed
from junose_shell.replies.l2tp_status import (
    Destination,
    Destinations,
    L2tpSession,
    L2tpSessions,
    L2tpStatus,
    Statuses,
    Tunnel,
    Tunnels,
)
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.router import Router

feature = Feature("l2tp_status")

E = TypeVar("E", Destination, Tunnel, L2tpSession)


@feature.handles(ShowL2tp)
def show_l2tp(context: Context, _command: ShowL2tp) -> Answer:
    """Show the configuration of L2TP, and how much of it is in use."""
    router = context.router
    of = router.config.in_force
    usual = router.grammar.default_of(L2tpRetransmission)
    established, coming = (
        (router.config.chassis.get(L2tpRetransmission, state) or usual).retries
        for state in ("established", "not-established")
    )
    window = router.config.chassis.get(L2tpRxWindow)
    return Reply(
        L2tpStatus(
            admin=chassis_admin(router),
            destruct_timeout=of(L2tpDestructTimeout).destruct_seconds,
            idle_timeout=of(L2tpTunnelIdleTimeout).idle_seconds,
            retries_established=established,
            retries_coming=coming,
            lockout_timeout=of(L2tpDestinationLockoutTimeout).lockout_seconds,
            checksums=of(L2tpChecksum).enabled,
            ignores_sequencing=of(L2tpIgnoreReceiveDataSequencing).enabled,
            tunnel_switching=of(L2tpTunnelSwitching).enabled,
            fail_over=of(L2tpFailOverWithinPreference).enabled,
            load_balancing=of(L2tpWeightedLoadBalancing).enabled,
            challenge=not of(L2tpDisableChallenge).enabled,
            calling_number_avp=not of(L2tpDisableCallingNumberAvp).enabled,
            disconnect_cause=of(L2tpDisconnectCause).enabled,
            receive_window=window.window if window else None,
            resync=of(L2tpFailoverResync).resync_method,
            used=tuple(_summary(router, kind) for kind in ("destination", "tunnel", "session")),
        )
    )


# -- summaries --
def _summary(router: Router, kind: str) -> Statuses:
    found: list[Destination | Tunnel | L2tpSession]
    if kind == "destination":
        found = list(destinations(router).values())
    else:
        found = list(tunnels(router) if kind == "tunnel" else sessions(router))
    admin = Counter(each.effective for each in found)
    status = Counter(map(_status, found))
    refused = [each.tunnels.auth_errors or 0 for each in found if isinstance(each, Destination)]
    return Statuses(
        kind,
        len(found),
        admin[ENABLED],
        admin[DRAIN],
        admin[DISABLED],
        status["up"],
        status["down"],
        status["lower-down"],
        status["not-present"],
        sum(map(_failed, found)),
        sum(refused) if refused else None,
    )


def _status(each: Destination | Tunnel | L2tpSession) -> str:
    if each.up:
        return "up"
    if isinstance(each, Destination):
        return "down"
    if each.ended is not None:
        return "not-present"
    waits = isinstance(each, L2tpSession) and not each.local_id
    return "lower-down" if waits else "down"


def _failed(each: Destination | Tunnel | L2tpSession) -> bool:
    """Return True for one that ended before it was up."""
    return not isinstance(each, Destination) and each.ended is not None and not each.established


@feature.handles(ShowL2tpDestinationSummary)
def show_destination_summary(context: Context, _command: ShowL2tpDestinationSummary) -> Answer:
    """Count the destinations by status."""
    return Reply(_summary(context.router, "destination"))


@feature.handles(ShowL2tpTunnelSummary)
def show_tunnel_summary(context: Context, _command: ShowL2tpTunnelSummary) -> Answer:
    """Count the tunnels by status."""
    return Reply(_summary(context.router, "tunnel"))


@feature.handles(ShowL2tpSessionSummary)
def show_session_summary(context: Context, _command: ShowL2tpSessionSummary) -> Answer:
    """Count the sessions by status."""
    return Reply(_summary(context.router, "session"))


# -- one by one --
def _in_full(context: Context, command: Any, wanted: object) -> bool:
    """Return True if all fields are shown; keepalives that were not sent one by one count then."""
    full = bool(command.detail or command.delta or wanted is not None)
    if full:
        context.network.calls.wake()
    return full


def _since(context: Context, command: Any, name: str, each: E) -> E:
    """Return one of them with the counters that a command asks for."""
    if not command.delta:
        return each
    statistics = context.network.baselines.since(KIND, name, each.statistics)
    return changed(each, statistics=statistics)


@feature.handles(ShowL2tpDestination)
def show_destination(context: Context, command: ShowL2tpDestination) -> Answer:
    """Show the LACs that are in use, or were until a short time ago."""
    wanted = command.destination_number
    detail = _in_full(context, command, wanted)
    found = destinations(context.router)
    if wanted is not None and wanted not in found:
        raise CliError("no_such_l2tp", at="destination_number", kind="destination", name=wanted)
    shown = (
        _since(context, command, str(number), each)
        for number, each in found.items()
        if wanted in (None, number)
        and command.up_or_down in (None, "up" if each.up else "down")
        and command.vr_context in (None, each.context)
        and command.ip_address in (None, each.peer)
    )
    return Reply(Destinations(tuple(shown), detail))


def _is_in(state: str | None, each: Tunnel | L2tpSession) -> bool:
    """Return True if one of them is in a state of a command; None is any."""
    return state in (None, "up" if each.up else "down", each.state)


@feature.handles(ShowL2tpTunnel)
def show_tunnel(context: Context, command: ShowL2tpTunnel) -> Answer:
    """Show the tunnels that are in use, and the dead ones."""
    wanted = command.tunnel_name
    detail = _in_full(context, command, wanted)
    found = tunnels(context.router)
    if wanted is not None and wanted not in {each.name for each in found}:
        raise CliError("no_such_l2tp", at="tunnel_name", kind="tunnel", name=wanted)
    shown = (
        _since(context, command, f"{each.name} {each.local_id}", each)
        for each in found
        if wanted in (None, each.name)
        and _is_in(command.object_state, each)
        and command.vr_context in (None, each.context)
        and command.ip_address in (None, each.peer)
    )
    return Reply(Tunnels(tuple(shown), detail))


@feature.handles(ShowL2tpSession)
def show_session(context: Context, command: ShowL2tpSession) -> Answer:
    """Show the sessions in their tunnels, and the dead ones."""
    wanted = command.session_name
    detail = _in_full(context, command, wanted)
    shown = (
        _since(context, command, each.name, each)
        for each in sessions(context.router, command.vr_context, command.ip_address)
        if wanted in (None, each.name) and _is_in(command.object_state, each)
    )
    if wanted is None:
        return Reply(L2tpSessions(shown, detail))
    one = tuple(shown)
    if not one:
        raise CliError("no_such_l2tp", at="session_name", kind="session", name=wanted)
    return Reply(L2tpSessions(one, detail=True))
