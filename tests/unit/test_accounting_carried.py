# The passwords here are a lab's.
"""Accounting-Requests on their way: as octets, and in the books of the world's servers."""

from junose_shell.aaa.ports import AccountingPacket, Answered, Asked, RadiusReply, RadiusServer
from junose_shell.codec import radius
from junose_shell.codec.radius_hiding import HidingKey, digest
from junose_shell.net import Ipv4
from junose_shell.runtime.clock import VirtualClock
from junose_shell.runtime.driver import Driver
from junose_shell.runtime.wire_octets import WireOctets
from junose_shell.world.network import World
from junose_shell.world.schema import RadiusSite, WorldSpec

ROUTER = Ipv4.parse("10.0.0.1")
SERVER = RadiusServer(Ipv4.parse("10.0.0.9"), port=1813, key="books")
START = AccountingPacket(
    "default", "joe", {"User-Name": "joe", "Acct-Status-Type": "Start", "Acct-Session-Id": "7"}
)
ASKED = Asked(SERVER, START)
OK = RadiusReply(accepted=True)


class Books:
    def __init__(self, **changes):
        self.driver = Driver(VirtualClock())
        site = RadiusSite("home", SERVER.address, key="books", **changes)
        self.world = World(WorldSpec(radius=(site,)), self.driver, lambda *_: None)
        self.heard = []

    def send(self, packet=START, server=SERVER):
        self.world.send(server, packet, self.heard.append)
        self.driver.advance(1_000)
        return [entry.attributes["Acct-Status-Type"] for entry in self.world.ledger.entries()]


def test_a_request_signs_itself_and_its_answer_signs_the_request():
    octets = WireOctets(secrets=True)
    _, asked = octets.asked(ASKED, ROUTER)
    _, answered = octets.answered(Answered(ASKED, OK), ROUTER)
    message = radius.decode(asked)
    assert message.code == radius.PacketCode.ACCOUNTING_REQUEST
    assert dict(message.attributes)["NAS-IP-Address"] == str(ROUTER)
    assert message.authenticator == digest(asked[:4] + bytes(16) + asked[20:] + b"books")
    assert answered[:2] == bytes((radius.PacketCode.ACCOUNTING_RESPONSE, asked[1]))
    assert radius.answers(answered, HidingKey(b"books", message.authenticator))


def test_a_retransmission_has_the_same_octets():
    octets = WireOctets(secrets=True)
    first, again = (octets.asked(ASKED, ROUTER) for _ in range(2))
    assert first == again


def test_a_server_keeps_what_it_is_told_and_knows_a_retransmission():
    books = Books()
    assert books.send() == ["Start"]
    assert books.send() == ["Start"]
    assert books.heard == [OK, OK]
    (entry,) = books.world.ledger.entries("home")
    assert entry.attributes["User-Name"] == "joe"
    assert books.world.ledger.entries("other") == ()


def test_a_request_under_another_key_or_at_another_port_is_not_taken():
    books = Books()
    assert books.send(server=RadiusServer(SERVER.address, port=1813, key="wrong")) == []
    assert books.send(server=RadiusServer(SERVER.address, port=1812, key="books")) == []
    assert books.heard == []


def test_a_silent_server_takes_nothing():
    assert Books(behaviour="silent").send() == []
