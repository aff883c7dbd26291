"""The router at work: routes, dial-out, AAA and the peers around it, built in a visible order.

This is the only module that knows all the parts; each part knows only what it was given.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import TYPE_CHECKING

from junose_shell.aaa.accounting import Accounting
from junose_shell.aaa.client import AaaClient
from junose_shell.aaa.ports import Attributes, RadiusServer, Request
from junose_shell.aaa.surroundings import Surroundings
from junose_shell.calls.carrier import Carrier, Means
from junose_shell.calls.chance import Chance
from junose_shell.calls.router import CallPerformer
from junose_shell.command.value import Command
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.l2tp.events import ConnectingLimitSet, ContextAdded, Event
from junose_shell.model.config import DEFAULT_CONTEXT, Change, ConfigStore
from junose_shell.net import Ipv4
from junose_shell.runtime.aaa_settings import StoredAaaSettings
from junose_shell.runtime.admission import Admission
from junose_shell.runtime.baselines import Baselines
from junose_shell.runtime.bookkeeping import Bookkeeper, own_name
from junose_shell.runtime.box import Box
from junose_shell.runtime.call_settings import StoredCallSettings
from junose_shell.runtime.dynamic import DynamicInterfaces
from junose_shell.runtime.forwarding import Forwarding
from junose_shell.runtime.happenings import Logged
from junose_shell.runtime.life import Life
from junose_shell.runtime.message_log import MessageLog
from junose_shell.runtime.outside import Outside
from junose_shell.runtime.performers import LogPart, OwnPart, TunnelGate
from junose_shell.runtime.reach import Reach
from junose_shell.runtime.recorder import Recorder
from junose_shell.runtime.routes import RouteKeeper
from junose_shell.runtime.service_modules import ServiceModules
from junose_shell.runtime.tunnels import Tunnels
from junose_shell.world.network import World
from junose_shell.world.schema import WorldSpec

if TYPE_CHECKING:
    from junose_shell.wire.radius import RadiusWire

WARNING = 4  # severity
Consequence = Callable[["Network", Change], Iterable[Event]]
"""Returns what a changed statement means to the engine.

Each event is posted before the next is asked for.
"""
Consequences = Mapping[type[Command], Consequence]


class Network:
    """The parts of one router. Without a world file the world around it is empty.

    The world outlives a restart; every other part is built again from the configuration.
    ``consequences`` are the statements that take effect.
    """

    def __init__(self, box: Box, world: WorldSpec | None, consequences: Consequences) -> None:
        self._box = box
        self._consequences = dict(consequences)
        self._idents = count(1)
        trace = box.driver.trace
        trace.subscribe(self._log, Logged)
        self.world: World = World(world or WorldSpec(), box.driver, self._arrive)
        if any(site.wire or site.accounting_wire for site in self.world.peers.radius.values()):
            self.world.wired = self._radius_wire()
        self._carrier: Carrier = self.world.wire
        if any(site.wire for site in self.world.peers.lacs.values()):
            self._carrier = self._l2tp_wire()
        self.outside: Outside = Outside()
        box.driver.ears["tun"] = self.outside
        self.recorder: Recorder | None = None if world is None else Recorder(trace)
        self._boot()
        if self.world.peers.syslog and box.clock.passes:
            self._send_syslog()
        self.world.start()

    @property
    def config(self) -> ConfigStore:
        """The configuration that the parts were built from."""
        return self._box.config

    def _radius_wire(self) -> "RadiusWire":
        """Return the way to real RADIUS servers; a clock that stands still has no sockets."""
        from os import urandom

        from junose_shell.wire.radius import RadiusWire, RequestGround

        driver = self._box.driver
        open_port = self._box.sockets.open if self._box.clock.passes else None
        ground = RequestGround(driver, driver.trace, open_port, urandom, self._address, self._say)
        wire = RadiusWire(ground)
        driver.ears["radius"] = wire
        return wire

    def _l2tp_wire(self) -> "Carrier":
        """Return the ways to all LACs; a clock that stands still has no sockets."""
        from junose_shell.runtime.masks import carried
        from junose_shell.wire.l2tp import BothWays, L2tpWire, PacketGround
        from junose_shell.wire.places import RealLacs

        driver, lacs = self._box.driver, self.world.peers
        open_port = self._box.sockets.open if self._box.clock.passes else None
        ends = {site.address: site.wire for site in lacs.lacs.values() if site.wire}
        ground = PacketGround(driver, driver.trace, open_port, carried, self._say_l2tp)
        wire = driver.ears["l2tp"] = L2tpWire(ground, RealLacs(ends, lacs.is_cut))
        return BothWays(self.world.wire, wire, ends.__contains__)

    def _send_syslog(self) -> None:
        from junose_shell.runtime.syslog import SyslogSender

        def reaches(address: Ipv4) -> bool:
            return self.reach.reaches(DEFAULT_CONTEXT, address)

        SyslogSender(self._box, self.world.peers.syslog, reaches)

    def _address(self, server: RadiusServer, packet: Request) -> Ipv4:
        """Return the router's address on the way to a RADIUS server."""
        context = server.context or packet.context
        return self.routes.address_towards(context, server.address) or Ipv4(0)

    def _boot(self) -> None:
        box, config, driver = self._box, self._box.config, self._box.driver
        self.dial_out: DialOutEngine = DialOutEngine()
        self.routes: RouteKeeper = RouteKeeper(config)
        self.tunnels: Tunnels = Tunnels(self.dial_out.open_calls)
        self.interfaces: DynamicInterfaces = DynamicInterfaces(config, self.routes, self.tunnels)
        self.modules: ServiceModules = ServiceModules(
            lambda: box.chassis, config, self.dial_out.open_calls
        )
        self.forwarding: Forwarding = Forwarding(
            driver, self.routes, self.interfaces, self.world, self._idents
        )
        self.baselines: Baselines = Baselines()
        self.reach: Reach = Reach(self.routes, self._wake)
        self._life = Life(driver)
        self._boot_aaa()
        self.calls: CallPerformer = CallPerformer(
            Means(self._life, self._carrier, Chance(f"router {box.boots}")),
            StoredCallSettings(box, self.routes, self.interfaces, self.admission.lent),
            driver.trace,
            self.world.callee,
            self.reach,
        )
        self.world.follow(self.calls)
        self.forwarding.carried, self.forwarding.transmit = self.calls.carry, self.calls.transmit
        self.forwarding.show = self.calls.show
        self.forwarding.outside, self.outside.enter = self.outside, self.forwarding.enter
        self.calls.deliver_to(self.forwarding.take)
        self.interfaces.peer_of = self.calls.peer_address
        self._messages = MessageLog(config, driver.trace, box.log, self.interfaces)
        driver.trace.before = self.calls.wake
        gate = TunnelGate(config, self.tunnels, self.modules, driver.post)
        self.books: Bookkeeper = Bookkeeper(
            box, self.accounting, self.forwarding, self.routes, driver.post
        )
        own = OwnPart(config, self.routes, self.interfaces, self.forwarding, driver.post)
        driver.trace.attach(self.dial_out)
        driver.attach(
            self.dial_out,
            gate.performers(),
            self.admission.performers(),
            self.books.performers(),
            own.performers(),
            LogPart(driver.trace).performers(),
            self.aaa.performers(),
            self.calls.performers(),
            begin=self._tell_engine,
        )

    def _boot_aaa(self) -> None:
        config, driver = self._box.config, self._box.driver
        around = Surroundings(self.world, self._life, driver.trace.report)
        settings = StoredAaaSettings(config)
        self.aaa: AaaClient = AaaClient(settings, around)
        self.accounting: Accounting = Accounting(settings, around, self.aaa.statistics_of)
        self.admission: Admission = Admission(
            config, self.interfaces, self.routes, driver.post, self.aaa.statistics_of
        )
        around.say, around.reaches = self._say, self.reach.reaches
        around.identity = self._identity
        around.full = self.admission.full

    def _identity(self, context: str) -> Attributes:
        """Return what an Access-Request says of the router and its port.

        The router has no port for an outgoing call (RFC 2865 section 5.41).
        """
        return {"NAS-Identifier": own_name(self._box, context), "NAS-Port-Type": "Virtual"}

    def _tell_engine(self) -> None:
        """Tell the engine what is configured, and every change from now on."""
        self._box.driver.post(ContextAdded(DEFAULT_CONTEXT))
        self._box.driver.post(ConnectingLimitSet(self._box.chassis.connecting))
        for kind, consequence in self._consequences.items():
            self._subscribe(kind, consequence)

    def follow(self, kind: type[Command], consequence: Consequence) -> None:
        """Let every statement of a class, also those already there, have its consequence."""
        self._consequences[kind] = consequence
        self._subscribe(kind, consequence)

    def _subscribe(self, kind: type[Command], consequence: Consequence) -> None:
        driver = self._box.driver

        def changed(change: Change) -> None:
            cause = driver.trace.change
            for event in consequence(self, change):
                driver.post(event, cause)

        self._box.config.subscribe(kind, changed)

    def restart(self) -> None:
        """Begin again from the router's configuration, as a boot does; the world stays.

        Calls drop, and answers that are still on their way are lost.
        """
        self._life.end()
        self.calls.abandon()
        self._messages.end()
        self.world.hang_up()
        self._boot()

    def _log(self, line: Logged) -> None:
        self._box.log.write(line.severity, line.category, line.text)

    def _wake(self) -> None:
        """Let the keepalive of every call run: a route changes."""
        self.calls.wake()

    def _say(self, text: str) -> None:
        """Write a line of the RADIUS client."""
        self._box.log.write(WARNING, "radiusClient", text)

    def _say_l2tp(self, text: str) -> None:
        """Write a line of the way to real LACs."""
        self._box.log.write(WARNING, "l2tp", text)

    def _arrive(self, context: str, packet: Packet) -> None:
        """Take in a packet of a host of the world."""
        self.forwarding.arrive(context, packet)
