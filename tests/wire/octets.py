"""LACs and LNSs whose octets pass by hand, in virtual time: each datagram can be seen."""

from functools import partial

from lacs import DEMO
from witness import saw_datagram

from junose_shell.calls.carrier import Means
from junose_shell.calls.chance import Chance
from junose_shell.calls.node import L2tpNode
from junose_shell.control import effects as ce
from junose_shell.control.events import Open, Send
from junose_shell.control.messages import Ocrq
from junose_shell.control.packets import Peer, Secret
from junose_shell.control.settings import Settings
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.runtime.clock import VirtualClock
from junose_shell.runtime.driver import Driver
from junose_shell.wire.l2tp import L2tpWire, PacketGround
from junose_shell.wire.places import Listening, RealLacs
from junose_shell.world.listening import ListeningLacs
from junose_shell.world.loader import parse

LAC = Ipv4.parse("172.31.1.98")
AT = UdpEnd.parse("127.0.0.2:1701")
NUMBER = "5551212"


class Port:
    """A port of a network that carries octets when it is told to."""

    def __init__(self, net, receive, local):
        self.net, self.receive, self.local = net, receive, local

    def send(self, octets, to):
        self.net.sent.append((octets, self.local, to))
        saw_datagram(octets)

    def close(self):
        del self.net.ports[self.local]


class Net:
    """One LAC, ``lac``, as a process of its own would have it, and any number of LNSs."""

    def __init__(self, secret=""):
        self.ports, self.sent, self.seen, self.said = {}, [], [], []
        self.driver = Driver(VirtualClock())
        world = (DEMO / "world.yaml").read_bytes()
        if secret:
            world = world.replace(
                b"- name: lac1\n", b"- name: lac1\n    password: " + secret + b"\n"
            )
        self.wire = self._wire(Listening({LAC: AT}), AT)
        means = Means(self.driver, self.wire, Chance("lac"))
        self.lac = ListeningLacs(parse(world, "lac.yaml"), ["lac1"], means).lacs[0]
        self.wire.listen(self.lac.node.local)

    def _wire(self, places, local):
        wire = L2tpWire(PacketGround(self, self.driver.trace, partial(self._open, local),
                               lambda carried: carried, self.said.append), places)  # fmt: skip
        self.driver.ears[local] = wire
        return wire

    def _open(self, local, receive, _wanted):
        port = self.ports[local] = Port(self, receive, local)
        return port

    def now(self):
        return self.driver.now()

    def hear(self, _protocol, heard):
        """Let the node hear that the datagram under way is for."""
        self.driver.hear(self.to, heard)

    def carry(self, octets, source, to):
        """Bring one datagram to its port."""
        self.to = to
        if to in self.ports:
            self.ports[to].receive(octets, source)

    def run(self, ms=5_000):
        """Let time pass, and carry all that is sent."""
        for _ in range(ms // 50):
            while self.sent:
                datagram = self.sent.pop(0)
                self.seen.append(datagram)
                self.carry(*datagram)
            self.driver.advance(50)


class Lns:
    """An LNS at a port of its own, with one tunnel; ``heard`` are its effects."""

    def __init__(self, net, port, secret="", *, hide=False):
        self.at = UdpEnd(Ipv4.parse("127.0.0.1"), port)
        self.wire = net._wire(RealLacs({LAC: AT}, lambda _lac: False), self.at)
        self.heard, self.frames = [], []
        means = Means(net.driver, self.wire, Chance(f"lns {port}"))
        self.node = L2tpNode("lns", Peer(Ipv4.parse("192.168.1.1")), means, self.heard.append,
                         self.frames.append)  # fmt: skip
        settings = Settings("lns", secret=Secret(secret) if secret else None, hide=hide)
        self.node.handle(Open(1, Peer(LAC), settings))
        net.run(500)
        self.tunnel = next(iter(self.node.endpoint.tunnels())).local_id

    def dial(self, net, session=1):
        """Place a call, and wait until it is answered."""
        self.node.handle(Send(self.tunnel, 0, Ocrq(session, 1, 64000, 64000, 1, 1, NUMBER)))
        net.run()

    def messages(self):
        return [type(e.message).__name__ for e in self.heard if isinstance(e, ce.Delivered)]
