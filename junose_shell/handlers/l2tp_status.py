"""The configuration of L2TP, and the destinations, tunnels and sessions of outgoing calls."""

from collections.abc import Iterator
from itertools import groupby

from junose_shell.commands.l2tp import (
    L2tpChecksum,
    L2tpDestinationLockoutTimeout,
    L2tpDestructTimeout,
    L2tpDisableCallingNumberAvp,
    L2tpDisableChallenge,
    L2tpDisconnectCause,
    L2tpDrain,
    L2tpFailoverResync,
    L2tpFailOverWithinPreference,
    L2tpIgnoreReceiveDataSequencing,
    L2tpRetransmission,
    L2tpRxWindow,
    L2tpShutdown,
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
from junose_shell.l2tp.effects import OpenTunnel
from junose_shell.l2tp.snapshots import CallView
from junose_shell.l2tp.states import CallState
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


def _calls(router: Router) -> Iterator[tuple[CallView, OpenTunnel]]:
    opened = router.network.tunnels
    for session in router.network.dial_out.sessions():
        call = session.call
        effect = opened.of(call.call_id) if call else None
        if call is not None and effect is not None:
            yield call, effect


def _tunnels(router: Router) -> list[Tunnel]:
    groups: dict[str, list[tuple[CallView, OpenTunnel]]] = {}
    for call, effect in _calls(router):
        name = router.network.tunnels.tunnel_name(effect)
        groups.setdefault(name, []).append((call, effect))
    found = [_tunnel(name, group) for name, group in groups.items()]
    return sorted(found, key=lambda tunnel: (_destination(tunnel), tunnel.name))


def _tunnel(name: str, group: list[tuple[CallView, OpenTunnel]]) -> Tunnel:
    _, effect = group[0]
    states = [call.state for call, _ in group]
    return Tunnel(
        name,
        effect.context,
        effect.tunnel.source,
        effect.tunnel.lac,
        effect.tunnel.server_name,
        up=any(state is not CallState.wait_tunnel for state in states),
        sessions=states.count(CallState.established),
    )


def _destination(tunnel: Tunnel) -> int:
    return int(tunnel.name.partition("/")[0])


def _destinations(tunnels: list[Tunnel]) -> dict[int, Destination]:
    return {
        number: Destination(
            number, group[0].context, group[0].peer,
            sum(tunnel.up for tunnel in group), sum(tunnel.sessions for tunnel in group),
        )
        for number, group in (
            (number, list(found)) for number, found in groupby(tunnels, _destination)
        )
    }  # fmt: skip


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
            admin=_admin(router),
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
            used=_statuses(router),
        )
    )


def _admin(router: Router) -> str:
    of = router.config.in_force
    return (
        "disabled" if of(L2tpShutdown).enabled else "drain" if of(L2tpDrain).enabled else "enabled"
    )


def _statuses(router: Router) -> tuple[Statuses, ...]:
    """Count destinations, tunnels and sessions."""
    tunnels = _tunnels(router)
    up = {
        "destination": [each.tunnels > 0 for each in _destinations(tunnels).values()],
        "tunnel": [tunnel.up for tunnel in tunnels],
        "session": [call.state is CallState.established for call, _ in _calls(router)],
    }
    admin = _admin(router)
    return tuple(Statuses(kind, admin, len(each), sum(each)) for kind, each in up.items())


@feature.handles(ShowL2tpDestinationSummary)
def show_destination_summary(context: Context, _command: ShowL2tpDestinationSummary) -> Answer:
    """Count the destinations by status."""
    return Reply(_statuses(context.router)[0])


@feature.handles(ShowL2tpTunnelSummary)
def show_tunnel_summary(context: Context, _command: ShowL2tpTunnelSummary) -> Answer:
    """Count the tunnels by status."""
    return Reply(_statuses(context.router)[1])


@feature.handles(ShowL2tpSessionSummary)
def show_session_summary(context: Context, _command: ShowL2tpSessionSummary) -> Answer:
    """Count the sessions by status."""
    return Reply(_statuses(context.router)[2])


@feature.handles(ShowL2tpDestination)
def show_destination(context: Context, command: ShowL2tpDestination) -> Answer:
    """Show the LACs that are in use."""
    found = _destinations(_tunnels(context.router))
    wanted = command.destination_number
    if wanted is None:
        return Reply(Destinations(tuple(found.values()), command.detail))
    if wanted not in found:
        raise CliError("no_such_l2tp", at="destination_number", kind="destination", name=wanted)
    return Reply(Destinations((found[wanted],), detail=True))


@feature.handles(ShowL2tpTunnel)
def show_tunnel(context: Context, command: ShowL2tpTunnel) -> Answer:
    """Show the tunnels that are in use."""
    tunnels = _tunnels(context.router)
    wanted = command.tunnel_name
    if wanted is None:
        return Reply(Tunnels(tuple(_filtered(tunnels, command)), command.detail))
    one = tuple(tunnel for tunnel in tunnels if tunnel.name == wanted)
    if not one:
        raise CliError("no_such_l2tp", at="tunnel_name", kind="tunnel", name=wanted)
    return Reply(Tunnels(one, detail=True))


def _filtered(tunnels: list[Tunnel], command: ShowL2tpTunnel) -> Iterator[Tunnel]:
    for tunnel in tunnels:
        state = "up" if tunnel.up else "down"
        if (
            command.up_or_down in (None, state)
            and command.vr_context in (None, tunnel.context)
            and command.ip_address in (None, tunnel.peer)
        ):
            yield tunnel


@feature.handles(ShowL2tpSession)
def show_session(context: Context, command: ShowL2tpSession) -> Answer:
    """Show the sessions in their tunnels."""
    names = context.network.tunnels
    sessions = (
        L2tpSession(names.session_name(effect), call)
        for call, effect in _calls(context.router)
        if command.up_or_down in (None, "up" if call.state is CallState.established else "down")
    )
    wanted = command.session_name
    if wanted is None:
        return Reply(L2tpSessions(sessions, command.detail))
    one = next((session for session in sessions if session.name == wanted), None)
    if one is None:
        raise CliError("no_such_l2tp", at="session_name", kind="session", name=wanted)
    return Reply(L2tpSessions((one,), detail=True))
