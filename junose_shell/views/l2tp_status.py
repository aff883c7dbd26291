"""Views of L2TP, in the sentences of the house style [recalled; style seen: BBA-ML112 p412]."""

from collections.abc import Iterable, Iterator

from junose_shell.durations import clock
from junose_shell.net import Ipv4
from junose_shell.nouns import counted, found
from junose_shell.replies.l2tp_status import (
    ControlChannel,
    Destinations,
    Inside,
    L2tpSession,
    L2tpSessions,
    L2tpStatus,
    Statistics,
    Statuses,
    Tunnel,
    Tunnels,
)
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines
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
    yield _inside_table(
        [(f"{each.kind.capitalize()}s", _inside(each)) for each in data.used],
        auth=True,
    )


def _inside(each: Statuses) -> Inside:
    return Inside(each.total, each.up, each.failed, each.auth_errors)


def _inside_table(rows: Iterable[tuple[str, Inside]], *, auth: bool) -> Lines:
    """Return the table of what is inside [columns recalled]; ``n/a`` where nobody authenticates."""

    def line(name: str, *cells: object) -> str:
        total, active, failed, *errors = map(str, cells)
        text = f"{name:<30}{total:>7}{active:>7}{failed:>7}"
        return f"{text}{errors[0]:>12}" if errors and auth else text

    def errors(each: Inside) -> object:
        return "n/a" if each.auth_errors is None else each.auth_errors

    return Lines(
        (
            line("Sub-interfaces", "total", "active", "failed", "auth-errors"),
            *(
                line(f"  {name}", each.total, each.active, each.failed, errors(each))
                for name, each in rows
            ),
        )
    )


def _statistics(data: Statistics) -> Iterator[str]:
    yield _statistics_line("Statistics", "packets", "octets", "discards", "errors")
    ways = (
        ("Control rx", data.control_rx), ("Control tx", data.control_tx),
        ("Data rx", data.data_rx), ("Data tx", data.data_tx),
    )  # fmt: skip
    for name, way in ways:
        if way is not None:
            yield _statistics_line(
                f"  {name}",
                str(way.packets),
                str(way.octets),
                "n/a" if way.discards is None else str(way.discards),
                "n/a" if way.errors is None else str(way.errors),
            )


def _statistics_line(name: str, packets: str, octets: str, discards: str, errors: str) -> str:
    return f"{name:<26}{packets:>11}{octets:>10}{discards:>10}{errors:>10}"


@draws(Statuses)
def statuses(data: Statuses) -> Iterable[Block]:
    """Counts by administrative and by operational status [recalled]."""
    yield Lines(
        (
            f"Administrative status of L2TP {data.kind}s",
            f"  enabled {data.enabled}",
            f"  drain {data.drain}",
            f"  disabled {data.disabled}",
            "Operational status",
            f"  up {data.up}",
            f"  down {data.down}",
            f"  lower-down {data.lower_down}",
            f"  not-present {data.not_present}",
            found(data.total, f"L2TP {data.kind}"),
        )
    )


def _ended(ended: int | None) -> str:
    return "" if ended is None else f", ended {clock(ended)} ago"


@draws(Destinations)
def destinations(data: Destinations) -> Iterable[Block]:
    """One line a destination, or one block."""
    for each in data.destinations:
        inside = (
            f"{counted(each.tunnels.active, 'active tunnel')}"
            f" and {counted(each.sessions.active, 'active session')}"
        )
        yield Lines((f"L2TP destination {each.number} is {_up(up=each.up)} with {inside}",))
        if data.detail:
            yield Lines(
                (
                    *_configuration(each.admin),
                    "Destination address",
                    *_address(each.context, each.local, each.peer),
                    "Destination status",
                    f"  Effective administrative state is {each.effective}",
                )
            )
            rows = [("Tunnels", each.tunnels), ("Sessions", each.sessions)]
            yield _inside_table(rows, auth=True)
            yield Lines(_statistics(each.statistics))
    yield Lines((found(len(data.destinations), "L2TP destination"),))


def _configuration(admin: str) -> tuple[str, str]:
    return "Configuration", f"  Administrative state is {admin}"


def _address(context: str, local: Ipv4 | None, peer: Ipv4) -> Iterator[str]:
    yield "  Transport ipUdp"
    yield f"  Virtual router {context}"
    yield f"  Local address {local or 'unknown'}, peer address {peer}"


@draws(Tunnels)
def tunnels(data: Tunnels) -> Iterable[Block]:
    """One line a tunnel, or one block."""
    for each in data.tunnels:
        inside = counted(each.sessions.active, "active session")
        title = f"L2TP tunnel {each.name} is {_up(up=each.up)} with {inside}{_ended(each.ended)}"
        yield Lines((title,))
        if data.detail:
            yield Lines(_tunnel(each))
            yield _inside_table([("Sessions", each.sessions)], auth=False)
            yield Lines(_statistics(each.statistics))
            yield Lines(_channel(each.channel))
    yield Lines((found(len(data.tunnels), "L2TP tunnel"),))


def _tunnel(each: Tunnel) -> Iterator[str]:
    yield from _configuration(each.admin)
    yield "Tunnel address"
    yield from _address(each.context, each.local, each.peer)
    yield f"  Local UDP port {each.local_port}, peer UDP port {each.peer_port}"
    yield "Tunnel status"
    yield f"  Effective administrative state is {each.effective}"
    yield f"  Tunnel initiated {'locally' if each.initiated else 'by the peer'}"
    yield f"  State is {each.state}"
    yield f"  Local tunnel id is {each.local_id}, peer tunnel id is {each.peer_id}"
    yield f"  Established time is {clock(each.established)}"
    if each.last is not None:
        yield f"  Last result code is {each.last.result}, last error code is {each.last.error}"
        yield f"  Last error message is '{each.last.message}'"
    if each.facts is not None:
        facts = each.facts
        yield "Peer information"
        yield f"  Host name is '{facts.host}'"
        yield f"  Vendor name is '{facts.vendor}'"
        yield (
            f"  Protocol version is {facts.version}.{facts.revision},"
            f" firmware revision is {facts.firmware}"
        )
        yield (
            f"  Bearer types are {_types(facts.bearers)},"
            f" framing types are {_types(facts.framings)}"
        )


def _types(names: tuple[str, ...]) -> str:
    return " and ".join(names) or "none"


def _channel(each: ControlChannel) -> Iterator[str]:
    yield "Control channel statistics"
    yield (
        f"  Receive window size is {each.receive_window}, send window size is {each.send_window}"
    )
    yield f"  Receive ZLB {each.received_zlb}, send ZLB {each.sent_zlb}"
    yield (
        f"  Receive duplicate {each.duplicates}, receive out-of-sequence {each.out_of_sequence},"
        f" receive out-of-window {each.out_of_window}"
    )
    yield f"  Send retransmits {each.retransmits}, send queue depth {each.queued}"


@draws(L2tpSessions)
def sessions(data: L2tpSessions) -> Iterable[Block]:
    """One line a session, or one block."""
    count = 0
    for each in data.sessions:
        count += 1
        yield Lines(_session(each, detail=data.detail))
    yield Lines((found(count, "L2TP session"),))


def _session(each: L2tpSession, *, detail: bool) -> Iterator[str]:
    yield f"L2TP session {each.name} is {_up(up=each.up)}{_ended(each.ended)}"
    if not detail:
        return
    yield "Session status"
    yield f"  Effective administrative state is {each.effective}"
    yield f"  State is {each.state}"
    yield f"  Local session id is {each.local_id}, peer session id is {each.peer_id}"
    yield f"  Local phone number is '', remote phone number is '{each.number}'"
    yield f"  Established time is {clock(each.established)}"
    if each.why:
        yield f"  It ended because {each.why}"
    yield from _statistics(each.statistics)
    yield "Session operational configuration"
    yield f"  User name is '{each.user}'"
    yield "  Call type is lns outgoing"
    yield f"  Call serial number is {each.serial}"
    yield (f"  Bearer type is {_types(each.bearers)}, framing type is {_types(each.framings)}")
    yield f"  Tx connect speed {each.tx_speed}, rx connect speed {each.rx_speed}"
    if each.channel is not None:
        yield f"  Physical channel id is {each.channel}"
    yield "  Proxy lcp was not provided, authentication method none"
    yield f"  Sequencing is {'required' if each.sequencing else 'not required'}"
    if each.interface:
        yield f"  Interface is {each.interface} in {each.context}"
    if each.location:
        yield f"  Tunnel service port is {each.location}"
