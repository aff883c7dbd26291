"""Views of IP interfaces and virtual routers."""

from collections.abc import Iterable, Iterator

from junose_shell.durations import clock
from junose_shell.nouns import found
from junose_shell.replies.ip_status import (
    Interfaces,
    IpInterface,
    IpInterfaces,
    IpTraffic,
    Origin,
    VirtualRouters,
)
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table

MTU = 1500  # octets, unless configured


@draws(IpInterfaces)
def ip_interfaces(data: IpInterfaces) -> Iterable[Block]:
    """One line an interface [own], or one block [first lines and fields seen: NOC-P]."""
    if data.brief:
        columns = (
            Column("Interface"), Column("IP-Address"), Column("Status", state=True),
            Column("Protocol"), Column("Description"),
        )  # fmt: skip
        return (Table(columns, [_row(each) for each in data.interfaces]),)
    return (Lines(_lines(each)) for each in data.interfaces)


def _up(each: IpInterface) -> str:
    return "up" if each.up else "down"


def _row(each: IpInterface) -> tuple[str, ...]:
    return (
        each.name, ABSENT if each.address is None else str(each.address), _up(each), each.protocol,
        each.description or ABSENT,
    )  # fmt: skip


def _lines(each: IpInterface) -> Iterator[str]:
    name = f"TUNNEL {each.name}" if each.tunnel else each.name
    yield f"{name} line protocol {each.protocol} is {_up(each)}, ip is {_up(each)}"
    yield f"  Description: {each.description}".rstrip()
    yield "  Network Protocols: IP"
    if each.lender:
        yield f"  Unnumbered Interface on {each.lender}"
        yield f"  ( IP address  {each.address or 'unknown'} )"
    elif each.address is not None:
        yield f"  Internet address is {each.address}/{each.mask}"
        for address, mask in each.secondary:
            yield f"     {address}/{mask} (secondary)"
        yield "  Broadcast address is 255.255.255.255"
    yield f"  Operational MTU = {each.mtu or MTU}  Administrative MTU = {each.mtu}"
    if each.origin is not None:
        yield from _origin(each.origin)
    if each.traffic is not None:
        yield from _traffic(each.traffic)


def _origin(data: Origin) -> Iterator[str]:
    yield f"  Creation is dynamic, from profile {data.profile}"
    yield f"  Virtual router is chosen by {data.router_from}"
    if data.peer is not None:
        yield f"  Peer address is {data.peer}, from {data.peer_from}"
    if data.access_routes:
        yield f"  Access routes: {', '.join(map(str, data.access_routes))}"


def _traffic(data: IpTraffic) -> Iterator[str]:
    """Yield the counters [fields seen: MIB:IP; layout recalled].

    What is policed, dropped by a scheduler, or has an invalid source has no line: this router
    forwards all that it routes.
    """
    if data.baseline is not None:
        yield f"  Time since baseline was set is {clock(data.baseline)}"
    yield f"  In Received Packets {data.in_packets}, Bytes {data.in_octets}"
    yield f"  In Error Packets {data.in_errors}"
    yield f"  Out Forwarded Packets {data.out_packets}, Bytes {data.out_octets}"


@draws(Interfaces)
def interfaces(data: Interfaces) -> Iterable[Block]:
    """One line an interface [own], or one block [first three lines seen: NOC-P; the rest own]."""
    if data.brief:
        columns = (
            Column("interface"), Column("state", state=True), Column("in packets", "right"),
            Column("in octets", "right"), Column("out packets", "right"),
            Column("out octets", "right"),
        )  # fmt: skip
        yield Table(columns, [_counted(each) for each in data.interfaces])
    else:
        for each in data.interfaces:
            yield Lines(_link_lines(each))
    yield Lines((found(len(data.interfaces), "interface"),))


def _counted(each: IpInterface) -> tuple[str, ...]:
    counts = each.traffic
    if counts is None:
        return (each.name, _up(each), *[ABSENT] * 4)
    numbers = counts.in_packets, counts.in_octets, counts.out_packets, counts.out_octets
    return (each.name, _up(each), *map(str, numbers))


def _link_lines(each: IpInterface) -> Iterator[str]:
    admin = "Down" if each.shut else "Up"
    yield f"{each.name} is {_up(each).capitalize()}, Administrative status is {admin}"
    if each.description:
        yield f"  Description: {each.description}"
    yield f"  MTU: Operational {each.mtu or MTU}"
    counts = each.traffic
    if counts is not None:
        if counts.baseline is not None:
            yield f"  Time since baseline was set is {clock(counts.baseline)}"
        yield f"  In packets {counts.in_packets}, octets {counts.in_octets}"
        yield f"  Out packets {counts.out_packets}, octets {counts.out_octets}"


@draws(VirtualRouters)
def virtual_routers(data: VirtualRouters) -> Iterable[Block]:
    """Virtual routers, each with its VRFs [recalled]."""
    for name, vrfs in data.routers:
        yield Lines((f"Virtual Router : {name}", *(f"  VRF : {vrf}" for vrf in vrfs)))
