"""Whether the router can send a packet of its own to a peer (decision 30b)."""

from junose_shell.model.routing import RouteKind
from junose_shell.net import Ipv4
from junose_shell.runtime.routes import NULL, RouteKeeper


class Reach:
    """Answers from the routing tables, whose routes go when their interface is down."""

    def __init__(self, routes: RouteKeeper) -> None:
        self._routes = routes

    def reaches(self, context: str, address: Ipv4) -> bool:
        """Return True if a usable route of a virtual router or VRF leads to ``address``.

        A dial-out route is none: the router does not call for the packets of its own parts [own].
        """
        route = self._routes.table(context).lookup(address)
        return (
            route is not None and route.kind is not RouteKind.DIAL_OUT and route.interface != NULL
        )
