"""Finds the destinations, tunnels and sessions of L2TP, the dead ones too, for several features.

A dead tunnel or session is kept for the destruct timeout [seen: BBA-MH p380].
"""

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import chain
from operator import add

from junose_shell.calls.leg import LegView, Station
from junose_shell.calls.traffic import Traffic
from junose_shell.commands.l2tp import L2tpDestructTimeout, L2tpDrain, L2tpShutdown
from junose_shell.control.messages import ANALOG, ASYNC, DIGITAL, SYNC
from junose_shell.control.results import NOT_AUTHORIZED
from junose_shell.control.states import TunnelState
from junose_shell.control.things import TunnelView
from junose_shell.net import Ipv4
from junose_shell.replies.l2tp_status import (
    ControlChannel,
    Destination,
    Inside,
    L2tpSession,
    LastWord,
    Passed,
    PeerFacts,
    Statistics,
    Tunnel,
)
from junose_shell.runtime.router import Router
from junose_shell.runtime.tunnels import tunnel_name

ENABLED, DRAIN, DISABLED = _ADMINS = ("enabled", "drain", "disabled")  # the worst one counts
KIND = "l2tp"  # of the baselines of destinations, tunnels and sessions
IDLE, CONNECTING, ESTABLISHED, DISCONNECTING = (
    "idle", "connecting", "established", "disconnecting",
)  # fmt: skip
_STATES = {
    TunnelState.wait_ctl_reply: CONNECTING,
    TunnelState.wait_ctl_conn: CONNECTING,
    TunnelState.established: ESTABLISHED,
    TunnelState.unused: ESTABLISHED,
    TunnelState.closing: DISCONNECTING,
}  # the others are idle
_BEARERS = ((ANALOG, "analog"), (DIGITAL, "digital"))
_FRAMINGS = ((SYNC, "sync"), (ASYNC, "async"))


def chassis_admin(router: Router) -> str:
    """Return the administrative state of L2TP as a whole."""
    of = router.config.in_force
    return DISABLED if of(L2tpShutdown).enabled else DRAIN if of(L2tpDrain).enabled else ENABLED


def admin_of(router: Router, name: str) -> str:
    """Return the administrative state that an operator gave a destination or a tunnel."""
    found = router.network.tunnels.admin.get(name)
    return found.name.lower() if found else ENABLED


def effective(router: Router, name: str) -> str:
    """Return the state of a destination, tunnel or session that follows from all above it."""
    parts = name.split("/")
    above = ("/".join(parts[: count + 1]) for count in range(min(len(parts), 2)))
    states = (chassis_admin(router), *(admin_of(router, each) for each in above))
    return max(states, key=_ADMINS.index)


# -- sessions --
def sessions(
    router: Router, context: str | None = None, peer: Ipv4 | None = None
) -> Iterator[L2tpSession]:
    """Yield the sessions, oldest first, then those that are over.

    With ``context`` it is those whose tunnel starts there, with ``peer`` those to that LAC.
    """
    for leg in _legs(router):
        if context in (None, leg.context) and peer in (None, leg.peer.address):
            yield _session(router, leg)


def session_names(router: Router) -> Iterator[tuple[str, int]]:
    """Yield the name and the call of each session that is not over."""
    for leg in router.network.calls.legs():
        yield _session_name(router, leg), leg.call_id


def _legs(router: Router) -> Iterable[LegView]:
    calls = router.network.calls
    kept = router.config.in_force(L2tpDestructTimeout).destruct_seconds * 1000
    return chain(calls.legs(), calls.past.since(router.clock.now() - kept))


def name_of(router: Router, context: str, peer: Ipv4, label: str) -> str:
    """Return the name of a tunnel from a virtual router to a LAC."""
    return tunnel_name(router.network.tunnels.number_of(context, peer) or 0, label)


def _session_name(router: Router, leg: LegView) -> str:
    return f"{name_of(router, leg.context, leg.peer.address, leg.label)}/{leg.call_id}"


def _session(router: Router, leg: LegView) -> L2tpSession:
    name, now = _session_name(router, leg), router.clock.now()
    made = router.network.interfaces.of(leg.call_id)
    connected = leg.connected
    speed = connected.tx_speed if connected else 0
    ended = leg.over if leg.over >= 0 else now
    return L2tpSession(
        name=name,
        up=leg.is_up,
        state=IDLE if leg.over >= 0 else ESTABLISHED if connected else CONNECTING,
        effective=effective(router, name),
        local_id=leg.session_id,
        peer_id=leg.remote_session_id,
        number=leg.number,
        user=leg.user,
        serial=leg.serial,
        bearers=_named(leg.bearer, _BEARERS),
        framings=_named(connected.framing if connected else SYNC, _FRAMINGS) if leg.bearer else (),
        tx_speed=speed,
        rx_speed=connected.rx_speed or speed if connected else 0,
        channel=leg.channel,
        sequencing=bool(connected and connected.sequencing),
        interface=made.name if made else "",
        context=made.context if made else "",
        location="" if leg.over >= 0 else router.network.modules.of(leg.call_id),
        statistics=Statistics(*_data(leg.traffic)),
        established=ended - leg.answered_at if leg.answered_at >= 0 else 0,
        ended=None if leg.over < 0 else now - leg.over,
        why=leg.why,
    )


def _data(traffic: Traffic, discards: int | None = None) -> tuple[Passed, Passed]:
    received = Passed(traffic.in_packets, traffic.in_octets, discards)
    return received, Passed(traffic.out_packets, traffic.out_octets)


def _inside(legs: Iterable[LegView]) -> Inside:
    found = list(legs)
    return Inside(
        len(found),
        sum(leg.is_up for leg in found),
        sum(leg.over >= 0 and leg.answered_at < 0 for leg in found),
    )


# -- tunnels --
def tunnels(router: Router) -> list[Tunnel]:
    """Return the tunnels by destination and name, of one name the dead ones last."""
    under: dict[tuple[str, Ipv4, int], list[LegView]] = {}
    for leg in _legs(router):
        under.setdefault((leg.context, leg.peer.address, leg.tunnel_id), []).append(leg)
    found = [
        _tunnel(router, context, station, each, under)
        for context, station in router.network.calls.stations.named()
        for each in station.node.endpoint.tunnels()
    ]
    return sorted(found, key=lambda each: (_number(each), each.name, each.ended is not None))


def _number(tunnel: Tunnel) -> int:
    return int(tunnel.name.partition("/")[0])


def _tunnel(
    router: Router,
    context: str,
    station: Station,
    view: TunnelView,
    under: dict[tuple[str, Ipv4, int], list[LegView]],
) -> Tunnel:
    name = name_of(router, context, view.peer.address, view.settings.label)
    now, local, counts = router.clock.now(), station.node.local, view.counts
    state = _STATES.get(view.state, IDLE)
    control_rx = Passed(
        counts.received,
        view.received_octets,
        counts.duplicates + counts.out_of_sequence + counts.out_of_window,
        view.unreadable,
    )
    legs = under.get((context, view.peer.address, view.local_id), ())
    traffic = station.settled(view.local_id)
    for leg in legs:
        if leg.over < 0:
            traffic.include(leg.traffic)
    data = _data(traffic, station.discarded.get(view.local_id, 0))
    ending = view.ending if view.over >= 0 else None
    return Tunnel(
        name=name,
        context=context,
        local=local.address or None,
        local_port=local.port,
        peer=view.peer.address,
        peer_port=view.peer.port,
        up=state == ESTABLISHED,
        state=state,
        initiated=view.initiated,
        admin=admin_of(router, name),
        effective=effective(router, name),
        local_id=view.local_id,
        peer_id=view.remote_id,
        facts=_facts(view),
        sessions=_inside(legs),
        statistics=Statistics(*data, control_rx, Passed(counts.sent, view.sent_octets)),
        channel=ControlChannel(
            view.settings.window, view.send_window, counts.received_zlb, counts.sent_zlb,
            counts.duplicates, counts.out_of_sequence, counts.out_of_window, counts.retransmits,
            view.queued,
        ),
        established=view.established_time(now),
        ended=None if view.over < 0 else now - view.over,
        last=LastWord(ending.result.code, ending.result.error, str(ending)) if ending else None,
    )  # fmt: skip


def _facts(view: TunnelView) -> PeerFacts | None:
    peer = view.remote
    if peer is None:
        return None
    return PeerFacts(
        peer.host_name,
        peer.vendor or "",
        peer.version >> 8,
        peer.version & 0xFF,
        peer.firmware or 0,
        _named(peer.bearers or 0, _BEARERS),
        _named(peer.framings, _FRAMINGS),
    )


def _named(bits: int, names: tuple[tuple[int, str], ...]) -> tuple[str, ...]:
    return tuple(name for bit, name in names if bits & bit)


# -- destinations --
def destinations(router: Router) -> dict[int, Destination]:
    """Return the destinations that have a tunnel, dead ones too, by number in order of use."""
    groups: dict[int, list[Tunnel]] = {}
    for tunnel in tunnels(router):
        groups.setdefault(_number(tunnel), []).append(tunnel)
    return {number: _destination(router, number, group) for number, group in groups.items()}


def _destination(router: Router, number: int, group: list[Tunnel]) -> Destination:
    first, name = group[0], str(number)
    up = sum(each.up for each in group)
    failed = sum(each.ended is not None and not each.established for each in group)
    refused = sum(each.last is not None and each.last.result == NOT_AUTHORIZED for each in group)
    return Destination(
        number=number,
        context=first.context,
        local=first.local,
        peer=first.peer,
        up=up > 0,
        admin=admin_of(router, name),
        effective=effective(router, name),
        tunnels=Inside(len(group), up, failed, refused),
        sessions=reduce(add, (each.sessions for each in group)),
        statistics=reduce(add, (each.statistics for each in group)),
    )
