"""One routing table: longest prefix first, then lowest distance.

Distances [seen: IP-MH p52]: connected 0, static 1, internal access 2, access 3. A dial-out route
has 254 (decision 24), so an access route of the same prefix wins. An access route that a dial-out
installs supersedes its dial-out route if it encompasses it [seen: D10-proc]. A route of distance
255 is never used [seen: IP-MH p52]. Equal access routes, as of two calls to one branch, are ordered
by age: the oldest forwards (decision 25).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from enum import Enum

from junose_shell.net import Ipv4, Prefix, mask_of
from junose_shell.record import record

UNUSABLE = 255
NO_ADDRESS = Ipv4(0)
MAX_RECURSION = 8


class RouteKind(Enum):
    """The source of a route, as ``show ip route`` spells it [recalled.

    Dialout own, decision 24].
    """

    CONNECT = "Connect"
    STATIC = "Static"
    ACCESS = "Access"
    ACCESS_INTERNAL = "AccIntern"
    DIAL_OUT = "Dialout"


DISTANCE = {
    RouteKind.CONNECT: 0,
    RouteKind.STATIC: 1,
    RouteKind.ACCESS_INTERNAL: 2,
    RouteKind.ACCESS: 3,
    RouteKind.DIAL_OUT: 254,
}


_BY_AGE = (RouteKind.ACCESS, RouteKind.ACCESS_INTERNAL)  # the newest is the last of its equals


@record
class Route:
    """One candidate. With an empty ``interface`` the table looks ``next_hop`` up.

    ``supersedes`` is the dial-out route that is not used while this route covers all of it.
    """

    prefix: Prefix
    kind: RouteKind
    distance: int
    interface: str = ""
    next_hop: Ipv4 = NO_ADDRESS
    metric: int = 0
    tag: int = 0
    supersedes: Prefix | None = None


class RoutingTable:
    """All candidate routes of one virtual router or VRF.

    In a VRF without a route distinguisher it does not ``operate``: it has no route in use.
    ``changing`` is called with a prefix before a candidate of it is added or removed, ``version``
    counts how often that happened.
    """

    def __init__(self, changing: Callable[[Prefix], None] | None = None) -> None:
        self.operates = True
        self._changing = changing
        self.version = 0
        self._by_length: dict[int, dict[int, tuple[Route, ...]]] = {}
        self._levels: list[tuple[int, int, dict[int, tuple[Route, ...]]]] = []
        """Length, mask and networks, the longest first."""

    def add(self, route: Route) -> None:
        """Add a candidate. Adding one twice has no effect."""
        prefix = route.prefix
        if self._changing is not None:
            self._changing(prefix)
        self.version += 1
        networks = self._by_length.get(prefix.length)
        if networks is None:
            networks = self._by_length[prefix.length] = {}
            longest_first = sorted(self._by_length, reverse=True)
            self._levels = [(n, int(mask_of(n)), self._by_length[n]) for n in longest_first]
        candidates = networks.get(prefix.address, ())
        at, found = _place(candidates, route)
        if not found:
            networks[prefix.address] = (*candidates[:at], route, *candidates[at:])

    def remove(self, route: Route) -> None:
        """Remove a candidate; do nothing if it is not there."""
        if self._changing is not None:
            self._changing(route.prefix)
        self.version += 1
        networks = self._by_length.get(route.prefix.length, {})
        candidates = networks.get(route.prefix.address, ())
        at, found = _place(candidates, route)
        if found and len(candidates) > 1:
            networks[route.prefix.address] = (*candidates[:at], *candidates[at + 1 :])
        elif found:
            del networks[route.prefix.address]

    def candidates(self) -> Iterator[Route]:
        """Yield all candidates, by network and then by length."""
        routes = [r for networks in self._by_length.values() for c in networks.values() for r in c]
        yield from sorted(routes, key=lambda r: (r.prefix.address, r.prefix.length))

    def active(self) -> Iterator[Route]:
        """Yield the route in use of each prefix, its interface resolved, in order of network."""
        if not self.operates:
            return
        seen: Prefix | None = None
        for route in self.candidates():
            if route.prefix == seen:
                continue
            usable = self._usable(route, 0)
            if usable is not None:
                seen = route.prefix
                yield usable

    def status(self, route: Route) -> str:
        """Return the status of a static route: active, inactive or incomplete [seen: MIB:IP].

        An incomplete one leads nowhere now; an inactive one could be used, and another route is.
        """
        candidates = self._by_length.get(route.prefix.length, {}).get(route.prefix.address, ())
        usable = [each for each in candidates if self._usable(each, 0) is not None]
        if not self.operates or route not in usable:
            return "incomplete"
        return "active" if route == usable[0] else "inactive"

    def lookup(self, address: int, depth: int = 0) -> Route | None:
        """Return the route for ``address`` with its interface resolved, None without one."""
        if not self.operates:
            return None
        passed = False  # a dial-out route was superseded: those around it are as well
        for _, mask, networks in self._levels:
            for route in networks.get(address & mask, ()):
                usable = self._usable(route, depth)
                if route.kind is RouteKind.DIAL_OUT:
                    passed = passed or usable is None
                    usable = None if passed else usable
                if usable is not None:
                    return usable
        return None

    def best(self, address: int) -> tuple[Route, ...]:
        """Return the routes for ``address`` that are as good as the one in use, oldest first."""
        used = self.lookup(address)
        if used is None:
            return ()
        candidates = self._by_length[used.prefix.length][used.prefix.address]
        return tuple(each for each in candidates if _rank(each) == _rank(used))

    def _usable(self, route: Route, depth: int) -> Route | None:
        if route.distance >= UNUSABLE or depth > MAX_RECURSION:
            return None
        if route.kind is RouteKind.DIAL_OUT and self._superseded(route.prefix):
            return None
        if route.interface:
            return route
        through = self.lookup(route.next_hop, depth + 1)
        if through is None or through.kind is RouteKind.DIAL_OUT:
            return None
        return Route(
            route.prefix, route.kind, route.distance, through.interface,
            route.next_hop, route.metric, route.tag,
        )  # fmt: skip

    def _superseded(self, prefix: Prefix) -> bool:
        """Return True if an access route at least as wide as a dial-out route replaces it."""
        return any(
            route.supersedes == prefix
            for length, mask, networks in self._levels
            if length <= prefix.length
            for route in networks.get(prefix.address & mask, ())
        )


def _place(candidates: tuple[Route, ...], route: Route) -> tuple[int, bool]:
    """Return the position of ``route``, and whether it is there."""
    if not candidates:
        return 0, False
    wanted = _preference(route)
    at = bisect_left(candidates, wanted, key=_preference)
    while at < len(candidates) and _preference(candidates[at]) == wanted:
        if candidates[at] == route:
            return at, True
        at += 1
    return at, False


def _rank(route: Route) -> tuple[int, int, int]:
    return (route.distance, route.metric, int(route.next_hop))


def _preference(route: Route) -> tuple[int, int, int, str]:
    interface = "" if route.kind in _BY_AGE else route.interface
    return (*_rank(route), interface)
