"""Packets in, packets out, through the routing tables of all virtual routers."""

from collections.abc import Callable, Iterator

from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import TriggerArrived
from junose_shell.model.routing import Route, RouteKind
from junose_shell.runtime.driver import Driver
from junose_shell.runtime.dynamic import DynamicInterfaces
from junose_shell.runtime.ports import Peers
from junose_shell.runtime.routes import NULL, RouteKeeper

OWN_ANSWER = 1  # ms until one of the router's own addresses, or a host on its LAN, answers [own]


class Forwarding:
    """Routes packets. A packet for a dial-out route is a trigger for the engine.

    ``idents`` produces the numbers by which senders recognise their packets; it survives a restart.
    """

    def __init__(
        self,
        driver: Driver,
        routes: RouteKeeper,
        interfaces: DynamicInterfaces,
        peers: Peers,
        idents: Iterator[int],
    ) -> None:
        self._driver = driver
        self._routes = routes
        self._interfaces = interfaces
        self._peers = peers
        self._idents = idents
        self._probes: dict[int, Callable[[], None]] = {}

    def arrive(self, context: str, packet: Packet) -> None:
        """Accept a packet from outside; it is lost if the interface to its source is down."""
        if packet.source is None or self._routes.hears(context, packet.source):
            self.deliver(context, packet)

    def deliver(self, context: str, packet: Packet) -> None:
        """Route a packet that arrived in, or is sent from, a virtual router or VRF."""
        route = self._routes.table(context).lookup(packet.destination)
        if route is None or route.interface == NULL:
            return
        if route.kind is RouteKind.DIAL_OUT:
            self._driver.post(TriggerArrived(context, packet))
        else:
            self._leave(context, packet, route)

    def forward_buffered(self, context: str, packet: Packet) -> None:
        """Send a held trigger over the access route, never as a trigger again."""
        route = self._routes.table(context).lookup(packet.destination)
        if route is not None and route.kind is not RouteKind.DIAL_OUT:
            self._leave(context, packet, route)
            return
        for interface in self._interfaces.all():  # its IP side lives in another router
            route = self._routes.table(interface.context).lookup(packet.destination)
            if route is not None and route.interface == interface.name:
                self._leave(interface.context, packet, route)
                return

    def _leave(self, context: str, packet: Packet, route: Route) -> None:
        call = self._interfaces.call_of(route.interface)
        if call is not None:
            time = self._peers.reachable(call, packet.destination)
        elif self._is_near(context, packet):
            time = OWN_ANSWER
        else:
            time = None
        answer = self._probes.get(packet.ident)
        if answer is not None and time is not None:
            self._driver.schedule(time, answer, f"answer from {packet.destination}")

    def _is_near(self, context: str, packet: Packet) -> bool:
        if self._routes.owns(context, packet.destination):
            return True
        return self._peers.has_host(context, packet.destination)

    # -- ping --
    def next_ident(self) -> int:
        """Return a number by which a sender recognises its packet."""
        return next(self._idents)

    def probe(self, context: str, packet: Packet, answer: Callable[[], None]) -> None:
        """Send a packet; call ``answer`` when its answer arrives."""
        self._probes[packet.ident] = answer
        self.deliver(context, packet)

    def forget_probe(self, ident: int) -> None:
        """Stop waiting for an answer."""
        self._probes.pop(ident, None)
