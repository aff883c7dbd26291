"""Views of PPP interfaces.

The short list, the interface and LCP configuration and the statistics were seen [seen: PPP-CN];
breaks and indents of the copy were lost, so those are our own. All else has the fields that manuals
name, in the same form.
"""

from collections.abc import Iterable, Iterator

from junose_shell.durations import clock
from junose_shell.nouns import found
from junose_shell.replies.ppp_status import (
    IpcpConfiguration,
    IpcpStatus,
    LcpConfiguration,
    LcpStatus,
    PppInterface,
    PppInterfaces,
    PppPeers,
    PppPhases,
    PppStatistics,
)
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table
from junose_shell.views.words import switched


@draws(PppInterfaces)
def interfaces(data: PppInterfaces) -> Iterable[Block]:
    """One line an interface, then the parts that were asked for."""
    for each in data.interfaces:
        yield Lines(_interface(each))
    yield Lines((found(len(data.interfaces), "ppp interface"),))


def _interface(each: PppInterface) -> Iterator[str]:
    state = "Up" if each.up else f"Down ({each.reason})"
    yield f"PPP interface {each.name} is {state}"
    if each.admin is not None:
        yield f"  Interface administrative status is {each.admin}"
        several = len(each.protocols) > 1
        verb = "protocols are" if several else "protocol is"
        yield f"  Configured network {verb} {', '.join(each.protocols)}"
        if each.profile:
            yield f"  Profile is {each.profile}"
        if each.location:
            yield f"  Tunnel service port is {each.location}"
    if each.lcp_configuration:
        yield from _lcp_configuration(each.lcp_configuration)
    if each.lcp:
        yield from _lcp(each.lcp)
    if each.ipcp_configuration:
        yield from _ipcp_configuration(each.ipcp_configuration)
    if each.ipcp:
        yield from _ipcp(each.ipcp)
    if each.statistics:
        yield from _statistics(each.statistics)


def _labelled(title: str, rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"  {title}"
    for label, value in rows:
        yield f"    {label:<23} {value}"


def _lcp_configuration(data: LcpConfiguration) -> Iterator[str]:
    mru = "use lower layer" if data.mru is None else str(data.mru)
    rows = (
        ("max-receive-unit", mru),
        ("authentication", "/".join(data.authentication) or "none"),
        ("magic-number", switched(on=data.magic_number)),
        ("keepalive-timer", f"{data.keepalive} seconds"),
        ("restart-timer", f"{data.restart} seconds"),
        ("max-terminate", str(data.max_terminate)),
        ("max-configure", str(data.max_configure)),
        ("max-failure", str(data.max_failure)),
        ("passive-mode", switched(on=data.passive_mode)),
    )
    return _labelled("LCP protocol configuration", rows)


def _lcp(data: LcpStatus) -> Iterator[str]:
    rows = (
        ("link-status", data.link),
        ("peer name", data.peer or "none"),
        ("time in state", clock(data.since)),
    )
    yield from _labelled("LCP protocol status", rows)
    yield f"  {'LCP negotiated options':<25} {'local':<12} remote"
    for option in data.options:
        local, remote = option.local or "none", option.remote or "none"
        yield f"    {option.name:<23} {local:<12} {remote}"


def _ipcp_configuration(data: IpcpConfiguration) -> Iterator[str]:
    rows = (
        ("configured", "true"),
        ("administrative-status", data.admin),
        ("ip-address", str(data.address or "none")),
        ("dns-precedence", data.dns),
        ("wins-precedence", data.wins),
    )
    return _labelled("IPCP protocol configuration", rows)


def _ipcp(data: IpcpStatus) -> Iterator[str]:
    rows = (
        ("state", data.state),
        ("local ip-address", str(data.local or "none")),
        ("peer ip-address", str(data.remote or "none")),
    )
    return _labelled("IPCP protocol status", rows)


def _statistics(data: PppStatistics) -> Iterator[str]:
    if data.baseline is None:
        yield "  No baseline has been set"
    else:
        yield f"  Time since baseline was set is {clock(data.baseline)}"
    yield f"  {'Interface statistics':<25} {'in':>9} {'out':>9}"
    # A line for errors is left out: frames reach a link whole. None is discarded on its way out.
    counts: tuple[tuple[str, int, int | str], ...] = (
        ("packets", data.in_packets, data.out_packets),
        ("octets", data.in_octets, data.out_octets),
        ("discards", data.in_discards, "n/a"),
    )
    for name, received, sent in counts:
        yield f"    {name:<23} {received:>9} {sent:>9}"


@draws(PppPhases)
def phases(data: PppPhases) -> Iterable[Block]:
    """A table of the phases [own]."""
    columns = (Column("phase"), Column("interfaces", "right"))
    yield Table(columns, [(name, str(count)) for name, count in data.phases])
    yield Lines((found(data.total, "ppp interface"),))


@draws(PppPeers)
def peers(data: PppPeers) -> Iterable[Block]:
    """A table of the peers [own]."""
    columns = [
        Column(name)
        for name in ("interface", "peer name", "peer address", "name servers", "WINS servers")
    ]
    rows = [
        (
            each.interface,
            each.name or ABSENT,
            ABSENT if each.address is None else str(each.address),
            " ".join(map(str, each.dns)) or ABSENT,
            " ".join(map(str, each.wins)) or ABSENT,
        )
        for each in data.peers
    ]
    yield Table(columns, rows)
    yield Lines((found(len(data.peers), "ppp peer"),))
