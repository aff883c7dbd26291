"""Whether the router can send a packet of its own to a peer (decision 30b)."""

from bisect import bisect_left
from collections.abc import Callable

from junose_shell.model.routing import MAX_RECURSION, RouteKind, RoutingTable
from junose_shell.net import Ipv4, Prefix
from junose_shell.runtime.routes import NULL, RouteKeeper

REMEMBERED = 1_000  # addresses; every packet between the router and a peer asks for one


class Reach:
    """Answers from the routing tables, whose routes go when their interface is down.

    ``changing`` is called before a route changes that somebody relies on.
    """

    def __init__(self, routes: RouteKeeper, changing: Callable[[], None]) -> None:
        self._routes = routes
        self._changing = changing
        self._ways: dict[str, list[int]] = {}  # addresses relied on, in order, by table
        self._known: dict[tuple[str, Ipv4], tuple[RoutingTable, int, bool, bool]] = {}
        routes.changing = self._route_changes

    def reaches(self, context: str, address: Ipv4) -> bool:
        """Return True if a usable route of a virtual router or VRF leads to ``address``.

        A dial-out route is none: the router does not call for the packets of its own parts [own].
        """
        table = self._routes.tables.get(context) or self._routes.table(context)
        known = self._known.get((context, address))
        if known is not None:
            asked, version, operates, answer = known
            if asked is table and version == table.version and operates == table.operates:
                return answer
        elif len(self._known) >= REMEMBERED:
            self._known.clear()
        route = table.lookup(address)
        answer = (
            route is not None and route.kind is not RouteKind.DIAL_OUT and route.interface != NULL
        )
        self._known[context, address] = table, table.version, table.operates, answer
        return answer

    def relies(self, context: str, address: Ipv4) -> bool:
        """Return ``reaches``, and call ``changing`` once, before it may become another value."""
        if not self.reaches(context, address):
            return False
        way = self._ways.setdefault(context, [])
        table, hop = self._routes.table(context), address
        for _ in range(MAX_RECURSION):
            at = bisect_left(way, hop)
            if way[at : at + 1] == [hop]:
                break
            way.insert(at, hop)
            route = table.lookup(hop)
            if route is None or route.kind is RouteKind.CONNECT or not route.next_hop:
                break
            hop = route.next_hop
        return True

    def _route_changes(self, context: str, prefix: Prefix) -> None:
        """Tell if a way relies on ``prefix``."""
        way = self._ways.get(context)
        if not way:
            return
        at = bisect_left(way, prefix.address)
        if at < len(way) and prefix.contains(way[at]):
            del self._ways[context]
            self._changing()
