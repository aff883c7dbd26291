"""The router's network: routes, dial-out, AAA and the world around, wired to one driver."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from junose_shell.aaa.client import AaaClient
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.l2tp.events import TriggerArrived
from junose_shell.model.routing import Route, RouteKind
from junose_shell.runtime.aaa_settings import StoredAaaSettings
from junose_shell.runtime.bridge import Bridge
from junose_shell.runtime.life import Life
from junose_shell.runtime.routes import NULL, RouteKeeper
from junose_shell.world.network import World
from junose_shell.world.schema import WorldSpec

if TYPE_CHECKING:
    from junose_shell.runtime.router import Router

OWN_ANSWER = 1  # ms until one of the router's own addresses, or a host on its LAN, answers [own]


class Network:
    """Packets in, packets out. A router without a world file has an empty world around it."""

    def __init__(self, router: "Router") -> None:
        self._router = router
        self.world: World = World(router.world or WorldSpec(), router.driver, self.arrive)
        self._ident = 0
        self._probes: dict[int, Callable[[], None]] = {}
        self._begin()
        self.world.start()

    def _begin(self) -> None:
        """Make the router's own parts and attach them to the driver."""
        router = self._router
        self.routes = RouteKeeper(router.config)
        self.dial_out: DialOutEngine = DialOutEngine()
        world = self.world.performers()
        self.bridge: Bridge = Bridge(router, self, world)
        self._life = Life(router.driver)
        self.aaa: AaaClient = AaaClient(StoredAaaSettings(router.config), self.world, self._life)
        own = self.bridge.performers()
        router.driver.attach(self.dial_out, {**world, **self.aaa.performers(), **own})
        self.bridge.subscribe()

    def restart(self) -> None:
        """Begin anew from the router's configuration, as a boot does; the world stays.

        Calls drop, and answers that are still on their way come to nobody.
        """
        self._life.end()
        self.world.hang_up()
        self._probes.clear()
        self._begin()

    # -- packets --
    def arrive(self, context: str, packet: Packet) -> None:
        """Take in a packet from outside; it is lost where the interface to its source is down."""
        if packet.source is None or self.routes.hears(context, packet.source):
            self.deliver(context, packet)

    def deliver(self, context: str, packet: Packet) -> None:
        """Route a packet that came into, or is sent from, a virtual router or VRF."""
        route = self.routes.table(context).lookup(packet.destination)
        if route is None or route.interface == NULL:
            return
        if route.kind is RouteKind.DIAL_OUT:
            self._router.driver.post(TriggerArrived(context, packet))
        else:
            self._leave(context, packet, route)

    def forward_buffered(self, context: str, packet: Packet) -> None:
        """Send a trigger that was buffered: by the access route, never as a trigger again."""
        route = self.routes.table(context).lookup(packet.destination)
        if route is not None and route.kind is not RouteKind.DIAL_OUT:
            self._leave(context, packet, route)
            return
        for interface in self.bridge.interfaces.all():  # its IP side lives in another router
            route = self.routes.table(interface.context).lookup(packet.destination)
            if route is not None and route.interface == interface.name:
                self._leave(interface.context, packet, route)
                return

    def _leave(self, context: str, packet: Packet, route: Route) -> None:
        call = self.bridge.interfaces.call_of(route.interface)
        if call is not None:
            time = self.world.reachable(call, packet.destination)
        elif self._is_near(context, packet):
            time = OWN_ANSWER
        else:
            time = None
        answer = self._probes.get(packet.ident)
        if answer is not None and time is not None:
            label = f"answer from {packet.destination}"
            self._router.driver.schedule(time, answer, label)

    def _is_near(self, context: str, packet: Packet) -> bool:
        if self.routes.owns(context, packet.destination):
            return True
        return self.world.has_host(context, packet.destination)

    # -- ping --
    def next_ident(self) -> int:
        """Return a number by which a sender recognises its packet."""
        self._ident += 1
        return self._ident

    def probe(self, context: str, packet: Packet, answer: Callable[[], None]) -> None:
        """Send a packet and call ``answer`` when it is answered."""
        self._probes[packet.ident] = answer
        self.deliver(context, packet)

    def forget_probe(self, ident: int) -> None:
        """Wait no longer for an answer."""
        self._probes.pop(ident, None)
