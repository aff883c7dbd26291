"""Routes and ping.

A ping to an address behind a dial-out route is a trigger, as on the real router.
"""

from collections import Counter
from collections.abc import Iterable

from junose_shell.commands.reach import Ping, ShowIpRoute, ShowIpRouteSummary
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.effects import Packet
from junose_shell.model.routing import Route, RouteKind, RoutingTable
from junose_shell.net import Prefix
from junose_shell.replies.reach import PingResult, PingStart, RouteCounts, Routes
from junose_shell.replies.steps import Answer, Reply, Steps, Wait

feature = Feature("reach")

DEFAULT_COUNT = 5  # [inferred from the sample summary: ERXPM]
DEFAULT_SIZE = 100  # octets [own]
DEFAULT_TIMEOUT = 2  # s [recalled]
SOURCES = {
    "connect": RouteKind.CONNECT,
    "static": RouteKind.STATIC,
    "access": RouteKind.ACCESS,
    "access-internal": RouteKind.ACCESS_INTERNAL,
    "dial-out": RouteKind.DIAL_OUT,
}
COUNTED = (  # in the order of a summary [seen: MIB:IP]
    RouteKind.STATIC,
    RouteKind.CONNECT,
    RouteKind.ACCESS,
    RouteKind.ACCESS_INTERNAL,
    RouteKind.DIAL_OUT,
)
HEADERS = 28  # octets of IP and ICMP header


def table_name(context: Context, vrf: str | None) -> str:
    """Return the context of a command: the current one, or a VRF of its virtual router."""
    if vrf is None:
        return context.name
    owner = context.name.partition(":")[0]
    name = f"{owner}:{vrf}"
    if name not in context.router.config.contexts:
        raise CliError("no_such_vrf", at="vrf_name", name=vrf, router=owner)
    return name


@feature.handles(ShowIpRoute)
def show_ip_route(context: Context, command: ShowIpRoute) -> Answer:
    """Show routes in use; ``all`` shows every candidate."""
    table = context.network.routes.table(table_name(context, command.vrf_name))
    routes = _chosen(table, command)
    if command.route_source is not None:
        kind = SOURCES[command.route_source]
        routes = (route for route in routes if route.kind is kind)
    return Reply(Routes(routes))


def _chosen(table: RoutingTable, command: ShowIpRoute) -> Iterable[Route]:
    """Return the routes for an address: with a mask those of the prefix, else the best one."""
    every = table.candidates() if command.all else table.active()
    if command.ip_address is None:
        return every
    if command.ip_address_mask is None:
        taken = table.lookup(command.ip_address)
        return () if taken is None else (taken,)
    prefix = Prefix.of(command.ip_address, command.ip_address_mask)
    return (route for route in every if route.prefix == prefix)


@feature.handles(ShowIpRouteSummary)
def show_ip_route_summary(context: Context, command: ShowIpRouteSummary) -> Answer:
    """Count the routes in use, in the order of the MIB."""
    table = context.network.routes.table(table_name(context, command.vrf_name))
    counts = Counter(route.kind for route in table.active())
    return Reply(RouteCounts(tuple((kind, counts[kind]) for kind in COUNTED)))


@feature.handles(Ping)
def ping(context: Context, command: Ping) -> Answer:
    """Send echo requests one after the other; each waits for its answer or the timeout."""
    return _ping(context, command, table_name(context, command.vrf_name))


def _ping(context: Context, command: Ping, name: str) -> Steps:
    count = command.ping_count or DEFAULT_COUNT
    timeout = command.wait_seconds or DEFAULT_TIMEOUT
    size = HEADERS + (DEFAULT_SIZE if command.data_size is None else command.data_size)
    forwarding, driver = context.network.forwarding, context.router.driver
    yield Reply(PingStart(count, command.ip_address, timeout))
    times: list[int | None] = []
    for _ in range(count):
        answered: list[int] = []
        sent = driver.now()
        packet = Packet(command.ip_address, command.source_address, size, forwarding.next_ident())
        forwarding.probe(name, packet, lambda: answered.append(driver.now()))  # noqa: B023 - answered within this turn
        yield Wait(timeout * 1000, lambda: bool(answered))  # noqa: B023 - the same
        forwarding.forget_probe(packet.ident)
        times.append(answered[0] - sent if answered else None)
    yield Reply(PingResult(tuple(times)))
