"""Packets in, packets out, through the routing tables of all virtual routers."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from junose_shell.calls.traffic import Traffic
from junose_shell.codec import packets
from junose_shell.codec.errors import DecodeError
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import TriggerArrived
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.routing import Route, RouteKind
from junose_shell.net import Ipv4
from junose_shell.record import changed
from junose_shell.runtime.driver import Driver
from junose_shell.runtime.dynamic import DynamicInterfaces
from junose_shell.runtime.ip_octets import ECHO_IDENT, echo_reply, written
from junose_shell.runtime.outside import Outside
from junose_shell.runtime.ports import Peers
from junose_shell.runtime.routes import NULL, RouteKeeper


class InterfaceTraffic(Traffic):
    """The counters of an interface, and when (ms) the last packet passed each way.

    ``in_errors`` are packets that could not be read.
    """

    __slots__ = ("in_errors", "last_in", "last_out")

    def __init__(self, now: int) -> None:
        super().__init__()
        self.in_errors = 0
        self.last_in = self.last_out = now


class Neighbour(NamedTuple):
    """An address on a network of the router that sent or got a packet; ``since`` is in ms."""

    interface: str
    since: int


class Probe(NamedTuple):
    """A packet that waits for its answer."""

    destination: Ipv4
    answer: Callable[[], None]


class Show(Protocol):
    """Shows packets that pass over calls."""

    def __call__(self, call_id: int, packet: Packet, *, sent: bool, answers: bool = False) -> None:
        """Show one; with ``answers`` it is an answer."""
        ...


def unseen(call_id: int, packet: Packet, *, sent: bool, answers: bool = False) -> None:
    """Show a packet to nobody."""


class IpCounters:
    """Packets of one virtual router or VRF since the router started."""

    __slots__ = ("forwarded", "no_route", "received", "triggers")

    def __init__(self) -> None:
        self.received = self.forwarded = self.no_route = self.triggers = 0


REMEMBERED = 16  # interfaces that have ended
OWN_ANSWER = 1  # ms until one of the router's own addresses, or a host on its LAN, answers [own]


class Forwarding:
    """Routes packets. A packet for a dial-out route is a trigger for the engine.

    ``idents`` produces the numbers by which senders recognise their packets; it survives a restart.
    ``carried`` is told of each packet that passes over a call: call, octets, whether it is sent.
    ``transmit`` sends a packet in a frame of a call; it returns False if the world answers instead.
    ``show`` shows such a packet, and its answer, to those who watch. ``outside`` is the network
    at a tun device.
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
        self.outside = Outside()
        self._probes: dict[int, Probe] = {}
        self._traffic: dict[str, InterfaceTraffic] = {}
        self._ended: dict[str, InterfaceTraffic] = {}
        self._counters: dict[str, IpCounters] = {}
        self.neighbours: dict[tuple[str, Ipv4], Neighbour] = {}
        self.carried: Callable[[int, int, bool], None] = lambda _call, _octets, _sent: None
        self.transmit: Callable[[int, Callable[[], bytes]], bool] = lambda _call, _written: False
        self.show: Show = unseen

    def traffic(self, interface: str) -> InterfaceTraffic:
        """Return the live counters of an interface."""
        found = self._traffic.get(interface) or self._ended.get(interface)
        if found is None:
            found = self._traffic[interface] = InterfaceTraffic(self._driver.now())
        return found

    def begin(self, interface: str) -> None:
        """Count the packets of an interface that is made now, from nothing."""
        self._traffic[interface] = InterfaceTraffic(self._driver.now())

    def end(self, interface: str) -> None:
        """Forget an interface, but not at once: what ends with it wants to know its counters."""
        traffic = self._traffic.pop(interface, None)
        if traffic is not None:
            self._ended[interface] = traffic
        if len(self._ended) > REMEMBERED:
            del self._ended[next(iter(self._ended))]

    def _count(self, interface: str, octets: int, *, sent: bool) -> None:
        traffic = self.traffic(interface)
        traffic.add(octets, sent=sent)
        if sent:
            traffic.last_out = self._driver.now()
        else:
            traffic.last_in = self._driver.now()
        call = self._interfaces.call_of(interface)
        if call is not None:
            self.carried(call, octets, sent)

    def counters(self, context: str) -> IpCounters:
        """Return the live counters of a virtual router or VRF."""
        return self._counters.setdefault(context, IpCounters())

    def _count_in(self, context: str, packet: Packet) -> None:
        self.counters(context).received += 1
        source = self._routes.table(context).lookup(packet.source) if packet.source else None
        if source is not None and packet.source is not None:
            self._meet(context, packet.source, source)
            self._count(source.interface, packet.size, sent=False)

    def _meet(self, context: str, address: Ipv4, route: Route) -> None:
        if route.kind is RouteKind.CONNECT and not self._routes.owns(context, address):
            met = Neighbour(route.interface, self._driver.now())
            self.neighbours.setdefault((context, address), met)

    def arrive(self, context: str, packet: Packet) -> None:
        """Accept a packet from outside; it is lost if the interface to its source is down."""
        if packet.source is None or self._routes.hears(context, packet.source):
            self._count_in(context, packet)
            self.deliver(context, packet)

    def deliver(self, context: str, packet: Packet) -> None:
        """Route a packet that arrived in, or is sent from, a virtual router or VRF."""
        if packet.octets and self._is_outside(context, packet.destination):
            self._emit(packet.octets)
            return
        route = self._routes.table(context).lookup(packet.destination)
        if route is None or route.interface == NULL:
            self.counters(context).no_route += 1
            return
        if route.kind is RouteKind.DIAL_OUT:
            self.counters(context).triggers += 1
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
        self.counters(context).forwarded += 1
        self._count(route.interface, packet.size, sent=True)
        call = self._interfaces.call_of(route.interface)
        if call is not None:
            packet = self._sourced(context, packet)
            if self.transmit(call, lambda: written(packet)):
                return
            self.show(call, packet, sent=True)
            time = self._peers.reachable(call, packet.destination)
        elif self._is_near(context, packet):
            self._meet(context, packet.destination, route)
            time = OWN_ANSWER
        else:
            time = None
        if call is not None and time is not None and packet.octets:
            reply = echo_reply(packet.octets)
            if reply:
                label = f"answer from {packet.destination}"
                self._driver.schedule(time, lambda: self._came_back(call, reply), label)
        probe = self._probes.get(packet.ident)
        if probe is not None and time is not None:

            def arrived() -> None:
                self.counters(context).received += 1
                self._count(route.interface, packet.size, sent=False)
                if call is not None and packet.source is not None:
                    back = changed(packet, source=packet.destination, destination=packet.source)
                    self.show(call, back, sent=False, answers=True)
                probe.answer()

            self._driver.schedule(time, arrived, f"answer from {packet.destination}")

    def _is_near(self, context: str, packet: Packet) -> bool:
        if self._routes.owns(context, packet.destination):
            return True
        return self._peers.has_host(context, packet.destination)

    # -- packets in frames of calls --
    def _sourced(self, context: str, packet: Packet) -> Packet:
        """Return a packet with its source, for one of the router's own an address of the router."""
        if packet.source is not None:
            return packet
        source = self._routes.address_towards(context, packet.destination)
        return changed(packet, source=source or Ipv4(0))

    def take(self, call_id: int, octets: bytes) -> None:
        """Take an IP packet from a frame of a call; one that cannot be read is an error."""
        interface = self._interfaces.of(call_id)
        if interface is None:
            return
        try:
            heard = packets.read_ipv4(octets)
        except DecodeError:
            self.traffic(interface.name).in_errors += 1
            return
        self._count(interface.name, len(octets), sent=False)
        self._pass_on(interface.context, octets, heard)

    def enter(self, octets: bytes) -> None:
        """Take an IP packet of the network outside; one that cannot be read is lost."""
        try:
            heard = packets.read_ipv4(octets)
        except DecodeError:
            return
        self.outside.meet(heard.source)
        self._pass_on(DEFAULT_CONTEXT, octets, heard)

    def _came_back(self, call: int, octets: bytes) -> None:
        """Take the answer of the world to a packet that came as octets."""
        heard = packets.read_ipv4(octets)
        packet = Packet(heard.destination, heard.source, len(octets), octets=octets)
        self.show(call, packet, sent=False)
        self.take(call, octets)

    def _pass_on(self, context: str, octets: bytes, heard: packets.IpPayload) -> None:
        """Forward a packet that came as octets, or answer it."""
        self.counters(context).received += 1
        echo = packets.read_echo(heard)
        if not self._routes.owns(context, heard.destination) and (left := packets.onward(octets)):
            size = len(octets)
            self.deliver(context, Packet(heard.destination, heard.source, size, octets=left))
        if echo is None:
            return
        if echo.kind == packets.ECHO_REPLY:
            self._answered(heard.source, echo)
        elif self._is_near(context, Packet(heard.destination)):
            answer = echo_reply(octets)
            self._driver.schedule(
                OWN_ANSWER,
                lambda: self._reply(context, answer, heard.source),
                f"echo reply to {heard.source}",
            )

    def _answered(self, source: Ipv4, echo: packets.IcmpEcho) -> None:
        for ident, probe in self._probes.items():
            if ident & 0xFFFF == echo.sequence and probe.destination == source:
                if echo.ident == ECHO_IDENT:
                    probe.answer()
                return

    def _reply(self, context: str, octets: bytes, destination: Ipv4) -> None:
        """Send an answer back, if the route to it leads over a call, or outside."""
        if self._is_outside(context, destination):
            self._emit(octets)
            return
        route = self._routes.table(context).lookup(destination)
        call = self._interfaces.call_of(route.interface) if route is not None else None
        if route is not None and call is not None and self.transmit(call, lambda: octets):
            self.counters(context).forwarded += 1
            self._count(route.interface, len(octets), sent=True)

    def _is_outside(self, context: str, address: Ipv4) -> bool:
        return context == DEFAULT_CONTEXT and self.outside.has(address)

    def _emit(self, octets: bytes) -> None:
        self.counters(DEFAULT_CONTEXT).forwarded += 1
        self.outside.carry(octets)

    # -- ping --
    def next_ident(self) -> int:
        """Return a number by which a sender recognises its packet."""
        return next(self._idents)

    def probe(self, context: str, packet: Packet, answer: Callable[[], None]) -> None:
        """Send a packet; call ``answer`` when its answer arrives."""
        self._probes[packet.ident] = Probe(packet.destination, answer)
        self.deliver(context, packet)

    def forget_probe(self, ident: int) -> None:
        """Stop waiting for an answer."""
        self._probes.pop(ident, None)
