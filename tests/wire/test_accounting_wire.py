"""Accounting records reach a real server, which writes them down."""

from types import SimpleNamespace

from junose_shell.aaa.ports import AccountingPacket, RadiusServer
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.wire.radius import RadiusWire, RequestGround
from junose_shell.wire.udp import Sockets

LOCAL = Ipv4.parse("127.0.0.1")
START = AccountingPacket(
    "default",
    "branch1",
    {
        "User-Name": "branch1",
        "Acct-Status-Type": "Tunnel-Link-Start",
        "Acct-Session-Id": "erx 1",
        "Acct-Tunnel-Connection": "000100020001",
        "Acct-Delay-Time": "0",
        "Tunnel-Client-Endpoint:1": "172.31.1.98",
        "Framed-Route": ("10.10.1.0/24 0.0.0.0 1", "10.10.2.0/24"),
    },
)


class Bench:
    """A client on a wire without a router around it."""

    def __init__(self):
        self.replies, self.faults = [], []
        self.sockets = Sockets(self.faults.append)
        ground = RequestGround(
            self, SimpleNamespace(current=0), self.sockets.open, bytes,
            lambda *_: Ipv4.parse("192.168.1.1"), self.faults.append,
        )  # fmt: skip
        self.wire = RadiusWire(ground)

    def now(self):
        return 0

    def hear(self, _protocol, heard):
        self.wire.hear(heard)

    def tell(self, end, server, packet=START):
        """Send a request until there is an answer; each time it is a retransmission."""
        for _ in range(20):
            self.wire.send(end, server, packet, self.replies.append, signed=True)
            self.sockets.wait(1)
            if self.replies:
                break
        self.sockets.close()
        assert self.faults == []


def test_a_record_is_written_down_with_every_attribute(freeradius):
    bench = Bench()
    bench.tell(UdpEnd(LOCAL, freeradius.acct), RadiusServer(LOCAL, freeradius.acct, "radius"))
    assert [(reply.accepted, reply.flaw) for reply in bench.replies] == [(True, None)]
    found = next(each for each in freeradius.detail if 'Acct-Session-Id = "erx 1"' in each)
    for line in (
        'User-Name = "branch1"',
        "Acct-Status-Type = Tunnel-Link-Start",
        'Acct-Tunnel-Connection = "000100020001"',
        'Tunnel-Client-Endpoint:1 = "172.31.1.98"',
        'Framed-Route = "10.10.2.0/24"',
        "NAS-IP-Address = 192.168.1.1",
    ):
        assert line in found
