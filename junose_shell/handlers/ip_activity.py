"""Interfaces, routes and neighbours of IP as they are now."""

from collections.abc import Iterator

from junose_shell.commands.contexts import IpVrf, Rd
from junose_shell.commands.interfaces import IpAddress, IpUnnumbered
from junose_shell.commands.ip_activity import (
    ClearArp,
    ShowArp,
    ShowIpForwardingTable,
    ShowIpProfile,
    ShowIpStatic,
    ShowIpStatistics,
    ShowIpTraffic,
    ShowIpVrf,
    Traceroute,
)
from junose_shell.commands.profiles import Profile
from junose_shell.durations import clock
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.reach import HEADERS, table_name
from junose_shell.l2tp.effects import Packet
from junose_shell.model.interfaces import parts_of
from junose_shell.model.routing import Route, RouteKind
from junose_shell.nouns import found
from junose_shell.replies.sheets import Facts, Grid, Sheet
from junose_shell.replies.steps import Answer, Reply, Steps, Wait

feature = Feature("ip_activity")

PROBE = 2_000  # ms that traceroute waits for an answer [own]


def _rows(routes: Iterator[Route]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (str(each.prefix), str(each.next_hop), each.interface, f"{each.distance}/{each.metric}")
        for each in routes
    )


@feature.handles(ShowIpStatic)
def show_static(context: Context, command: ShowIpStatic) -> Answer:
    """Show the static routes, in use or not [fields seen: MIB:IP]."""
    name = table_name(context, command.vrf_name)
    table = context.network.routes.table(name)
    rows = (
        (str(each.prefix), str(each.next_hop), str(each.metric), str(each.distance),
         str(each.tag), each.interface, table.status(each))
        for each in context.network.routes.static(name)
    )  # fmt: skip
    grid = Grid(
        ("Prefix/Length", "Next Hop", ">Met", ">Dist", ">Tag", "Intf", "Status"), tuple(rows)
    )
    return Reply(Sheet(grids=(grid,), last=found(len(grid.rows), "static route")))


@feature.handles(ShowIpForwardingTable)
def show_forwarding(context: Context, command: ShowIpForwardingTable) -> Answer:
    """Show the routes in use, which every line module has."""
    slots = context.router.chassis.slots
    if not any(slot.number == command.slot_number and slot.kind for slot in slots):
        raise CliError("no_such_slot", at="slot_number", slot=command.slot_number)
    active = context.network.routes.table(context.name).active()
    grid = Grid(("Prefix", "Next Hop", "Interface", "Dist/Met"), _rows(active))
    return Reply(Sheet(grids=(grid,), last=found(len(grid.rows), "route")))


@feature.handles(ShowIpVrf)
def show_vrf(context: Context, command: ShowIpVrf) -> Answer:
    """Show the VRFs of the current virtual router; one without an RD does not operate."""
    rows = []
    owner = context.name.partition(":")[0]
    for section in context.router.config.contexts[owner].sections(IpVrf):
        name = getattr(section.statement, "vrf_name", "")
        if command.vrf_name not in (None, name):
            continue
        rd = section.get(Rd)
        here = f"{owner}:{name}"
        named = context.network.routes.interfaces(here)
        interfaces = ["".join(map(str, parts_of(each.statement))) for each in named]
        made = context.network.interfaces.all()
        interfaces += [each.name for each in made if each.context == here]
        state = "operates" if rd else "does not operate: no route distinguisher"
        rows.append(
            (
                name,
                rd.route_distinguisher if rd else "<none>",
                " ".join(interfaces) or "<none>",
                state,
            )
        )
    if command.vrf_name is not None and not rows:
        raise CliError("no_such_vrf", at="vrf_name", name=command.vrf_name, router=owner)
    grid = Grid(("VRF", "route distinguisher", "interfaces", "state"), tuple(rows))
    return Reply(Sheet(grids=(grid,), last=found(len(rows), "VRF")))


@feature.handles(ShowIpStatistics, ShowIpTraffic)
def show_statistics(context: Context, _command: object) -> Answer:
    """Show the packets of the current virtual router."""
    counters = context.network.forwarding.counters(context.name)
    facts = (
        ("received", counters.received), ("forwarded", counters.forwarded),
        ("handed to dial-out", counters.triggers), ("dropped without a route", counters.no_route),
    )  # fmt: skip
    title = f"IP packets of virtual router {context.name}"
    return Reply(Sheet((Facts(title, tuple((label, str(n)) for label, n in facts)),)))


@feature.handles(ShowIpProfile)
def show_profile(context: Context, _command: ShowIpProfile) -> Answer:
    """Show the address that each profile gives its interfaces."""
    rows = []
    for section in context.router.config.chassis.sections(Profile):
        own, lent = section.get(IpAddress), section.get(IpUnnumbered)
        address = str(own.ip_address) if own else "none"
        if lent:
            address = f"unnumbered {lent.interface_type} {lent.interface_specifier}"
        rows.append((getattr(section.statement, "profile_name", ""), address))
    return Reply(Sheet(grids=(Grid(("profile", "IP address"), tuple(rows)),)))


@feature.handles(ShowArp)
def show_arp(context: Context, _command: ShowArp) -> Answer:
    """Show the neighbours that the router has met [columns seen: NOC-P].

    No world has MAC addresses, so each is made from the IP address: 0200, then its octets [own].
    """
    now = context.router.clock.now()
    rows = tuple(
        (str(address), clock(now - met.since), _mac(address), met.interface)
        for (name, address), met in context.network.forwarding.neighbours.items()
        if name == context.name
    )
    grid = Grid(("Address", "Age", "Hardware Addr", "Interface"), rows)
    return Reply(Sheet(grids=(grid,), last=found(len(rows), "ARP host")))


def _mac(address: int) -> str:
    """Return a locally administered address of its own for an IP address."""
    return f"0200.{address >> 16:04x}.{address & 0xFFFF:04x}"


@feature.handles(ClearArp)
def clear_arp(context: Context, command: ClearArp) -> Answer:
    """Forget the neighbours, or one of them."""
    neighbours = context.network.forwarding.neighbours
    for name, address in list(neighbours):
        if name == context.name and command.ip_address in (None, address):
            del neighbours[name, address]
    return None


@feature.handles(Traceroute)
def traceroute(context: Context, command: Traceroute) -> Answer:
    """Show the next hop or the CPE, then the address, if it answers."""
    return _trace(context, command, table_name(context, command.vrf_name))


def _trace(context: Context, command: Traceroute, name: str) -> Steps:
    forwarding, driver = context.network.forwarding, context.router.driver
    answered: list[int] = []
    sent = driver.now()
    packet = Packet(command.ip_address, None, HEADERS, forwarding.next_ident())
    forwarding.probe(name, packet, lambda: answered.append(driver.now()))
    yield Wait(PROBE, lambda: bool(answered))
    forwarding.forget_probe(packet.ident)
    route = context.network.routes.table(name).lookup(command.ip_address)
    hops = [str(hop) for hop in _hops(context, route) if hop != command.ip_address]
    time = f"{answered[0] - sent} ms" if answered else "*"
    rows = [(str(at), hop, "") for at, hop in enumerate(hops, 1)]
    rows.append((str(len(hops) + 1), str(command.ip_address), time))
    yield Reply(Sheet(grids=(Grid((">hop", "address", ">time"), tuple(rows)),)))


def _hops(context: Context, route: Route | None) -> Iterator[object]:
    if route is None or route.kind is RouteKind.CONNECT:
        return
    if route.next_hop:
        yield route.next_hop
    call = context.network.interfaces.call_of(route.interface)
    made = context.network.interfaces.of(call) if call is not None else None
    if made is not None and made.peer is not None:
        yield made.peer
