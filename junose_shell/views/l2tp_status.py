"""Views of L2TP, in the sentences of the house style [recalled; style seen: BBA-ML112 p412]."""

from collections.abc import Iterable, Iterator

from junose_shell.l2tp.states import CallState
from junose_shell.nouns import counted, found
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
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table
from junose_shell.views.words import switched


def _up(*, up: bool) -> str:
    return "Up" if up else "Down"


@draws(L2tpStatus)
def status(data: L2tpStatus) -> Iterable[Block]:
    """One sentence a setting, then a table of what is in use."""
    ignored = "ignored" if data.ignores_sequencing else "not ignored"
    window = "system chosen" if data.receive_window is None else data.receive_window
    yield Lines(
        (
            "Configuration",
            f"  L2TP administrative state is {data.admin}",
            f"  Dynamic interface destruct timeout is {data.destruct_timeout} seconds",
            f"  Data packet checksums are {switched(on=data.checksums)}",
            f"  Receive data sequencing is {ignored}",
            f"  Tunnel switching is {switched(on=data.tunnel_switching)}",
            f"  Retransmission retries for established tunnels is {data.retries_established}",
            f"  Retransmission retries for not-established tunnels is {data.retries_coming}",
            f"  Tunnel idle timeout is {data.idle_timeout} seconds",
            f"  Destination lockout timeout is {data.lockout_timeout} seconds",
            f"  Failover within a preference level is {switched(on=data.fail_over)}",
            f"  Failover resync is {data.resync}",
            f"  Weighted load balancing is {switched(on=data.load_balancing)}",
            f"  Tunnel authentication challenge is {switched(on=data.challenge)}",
            f"  Calling number avp is {switched(on=data.calling_number_avp)}",
            f"  Disconnect cause avp is {switched(on=data.disconnect_cause)}",
            f"  Default receive window size is {window}",
        )
    )
    columns = (Column("Sub-interfaces"), Column("total", "right"), Column("active", "right"))
    yield Table(
        columns,
        [(f"{each.kind.capitalize()}s", str(each.total), str(each.up)) for each in data.used],
    )


@draws(Statuses)
def statuses(data: Statuses) -> Iterable[Block]:
    """Counts by administrative and by operational status [recalled]."""
    admin = {"enabled": 0, "drain": 0, "disabled": 0, data.admin: data.total}
    operational = {"up": data.up, "down": data.total - data.up, "lower-down": 0, "not-present": 0}
    yield Lines(
        (
            f"Administrative status of L2TP {data.kind}s",
            *(f"  {name} {number}" for name, number in admin.items()),
            "Operational status",
            *(f"  {name} {number}" for name, number in operational.items()),
            found(data.total, f"L2TP {data.kind}"),
        )
    )


@draws(Destinations)
def destinations(data: Destinations) -> Iterable[Block]:
    """One line a destination, or one block."""
    for each in data.destinations:
        yield Lines(_destination(each, detail=data.detail))
    yield Lines((found(len(data.destinations), "L2TP destination"),))


def _destination(each: Destination, *, detail: bool) -> Iterator[str]:
    yield (
        f"L2TP destination {each.number} is {_up(up=each.tunnels > 0)} with"
        f" {counted(each.tunnels, 'active tunnel')} and {counted(each.sessions, 'active session')}"
    )
    if detail:
        yield "Destination address"
        yield "  Transport ipUdp"
        yield f"  Virtual router {each.context}"
        yield f"  Peer address {each.peer}"


@draws(Tunnels)
def tunnels(data: Tunnels) -> Iterable[Block]:
    """One line a tunnel, or one block."""
    for each in data.tunnels:
        yield Lines(_tunnel(each, detail=data.detail))
    yield Lines((found(len(data.tunnels), "L2TP tunnel"),))


def _tunnel(each: Tunnel, *, detail: bool) -> Iterator[str]:
    yield (
        f"L2TP tunnel {each.name} is {_up(up=each.up)} with"
        f" {counted(each.sessions, 'active session')}"
    )
    if not detail:
        return
    yield "Tunnel address"
    yield "  Transport ipUdp"
    yield f"  Virtual router {each.context}"
    local = "" if each.local is None else f"Local address {each.local}, peer address {each.peer}"
    yield f"  {local or f'Peer address {each.peer}'}"
    yield "Tunnel status"
    yield "  Tunnel initiated locally"
    yield f"  State is {'established' if each.up else 'connecting'}"
    if each.host:
        yield "Peer information"
        yield f"  Host name is '{each.host}'"


@draws(L2tpSessions)
def sessions(data: L2tpSessions) -> Iterable[Block]:
    """One line a session, or one block."""
    count = 0
    for each in data.sessions:
        count += 1
        yield Lines(_session(each, detail=data.detail))
    yield Lines((found(count, "L2TP session"),))


def _session(each: L2tpSession, *, detail: bool) -> Iterator[str]:
    call = each.call
    up = call.state is CallState.established
    yield f"L2TP session {each.name} is {_up(up=up)}"
    if not detail:
        return
    yield "Session status"
    yield f"  State is {'established' if up else 'connecting'}"
    yield f"  Remote phone number is '{call.number}'"
    yield "Session operational configuration"
    yield f"  User name is '{call.peer}'"
    yield "  Call type is lns outgoing"
    yield f"  Tx connect speed {call.tx_speed}, rx connect speed {call.rx_speed}"
    if call.interface:
        yield f"  Interface is {call.interface} in {call.context}"
