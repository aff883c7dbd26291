"""Destinations, tunnels and sessions: read from the outgoing calls there are."""

from collections.abc import Iterator
from itertools import groupby

from junose_shell.commands.l2tp_status import ShowL2tpDestination, ShowL2tpSession, ShowL2tpTunnel
from junose_shell.errors import CliError
from junose_shell.handlers import Context, handles
from junose_shell.l2tp.effects import OpenTunnel
from junose_shell.l2tp.snapshots import CallView
from junose_shell.l2tp.states import CallState
from junose_shell.replies.l2tp_status import (
    Destination,
    Destinations,
    L2tpSession,
    L2tpSessions,
    Tunnel,
    Tunnels,
)
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.router import Router


def _calls(router: Router) -> Iterator[tuple[CallView, OpenTunnel]]:
    opened = router.network.bridge.tunnels
    for session in router.network.dial_out.sessions():
        call = session.call
        effect = opened.of(call.call_id) if call else None
        if call is not None and effect is not None:
            yield call, effect


def _tunnels(router: Router) -> list[Tunnel]:
    groups: dict[str, list[tuple[CallView, OpenTunnel]]] = {}
    for call, effect in _calls(router):
        name = router.network.bridge.tunnels.tunnel_name(effect)
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


@handles(ShowL2tpDestination)
def show_destination(context: Context, command: ShowL2tpDestination) -> Answer:
    """Show the LACs that are in use."""
    found = {
        number: Destination(
            number, group[0].context, group[0].peer,
            sum(tunnel.up for tunnel in group), sum(tunnel.sessions for tunnel in group),
        )
        for number, group in (
            (number, list(tunnels))
            for number, tunnels in groupby(_tunnels(context.router), _destination)
        )
    }  # fmt: skip
    wanted = command.destination_number
    if wanted is None:
        return Reply(Destinations(tuple(found.values()), command.detail))
    if wanted not in found:
        raise CliError("no_such_l2tp", at="destination_number", kind="destination", name=wanted)
    return Reply(Destinations((found[wanted],), detail=True))


@handles(ShowL2tpTunnel)
def show_tunnel(context: Context, command: ShowL2tpTunnel) -> Answer:
    """Show the tunnels that are in use."""
    tunnels = _tunnels(context.router)
    wanted = command.tunnel_name
    if wanted is None:
        return Reply(Tunnels(tuple(tunnels), command.detail))
    one = tuple(tunnel for tunnel in tunnels if tunnel.name == wanted)
    if not one:
        raise CliError("no_such_l2tp", at="tunnel_name", kind="tunnel", name=wanted)
    return Reply(Tunnels(one, detail=True))


@handles(ShowL2tpSession)
def show_session(context: Context, command: ShowL2tpSession) -> Answer:
    """Show the sessions in their tunnels."""
    names = context.router.network.bridge.tunnels
    sessions = (
        L2tpSession(names.session_name(effect), call) for call, effect in _calls(context.router)
    )
    wanted = command.session_name
    if wanted is None:
        return Reply(L2tpSessions(sessions, command.detail))
    one = next((session for session in sessions if session.name == wanted), None)
    if one is None:
        raise CliError("no_such_l2tp", at="session_name", kind="session", name=wanted)
    return Reply(L2tpSessions((one,), detail=True))
