"""A CPE is wrong in one phase after the other; the router's answer is different each time."""

import pytest
from pairs import Pair, Wire

from junose_shell.codec.ppp import decode, encode
from junose_shell.net import Ipv4
from junose_shell.ppp.messages import Configure, Frame, Option, Protocol, ProtocolReject
from junose_shell.ppp.settings import IpcpSettings, LinkSettings, Reason

MINUTE = 60_000
PAP_ROUTER = LinkSettings(authentication=("pap",))
CHAP_BOTH = LinkSettings(authentication=("chap",))


class Stubborn(Pair):
    """The CPE wishes for an MRU of 4 octets, and wishes again when the router says no."""

    def carry(self, side, octets):
        protocol, packet = decode(octets)
        lcp = protocol == Protocol.LCP
        if lcp and (packet.code == 1 if side else packet.code in {3, 4}):
            wish = Configure(1, packet.ident + 1, (Option(1, b"\0\4"),))
            side, octets = 1, encode(Frame(Protocol.LCP, wish))
        super().carry(side, octets)


class NoIpcp(Pair):
    """The CPE does not know IPCP."""

    def carry(self, side, octets):
        frame = decode(octets)
        if side == 0 and frame.protocol == Protocol.IPCP:
            octets = encode(Frame(Protocol.LCP, ProtocolReject(1, Protocol.IPCP, octets[4:])))
            side = 1
        super().carry(side, octets)


class Loop(Pair):
    """The line ends in a loop."""

    def carry(self, side, octets):
        super().carry(1 - side, octets)


def silent(*protocols, router=None, cpe=None):
    pair = Pair(router, cpe)
    pair.mute = protocols
    pair.start()
    return pair


def started(pair):
    pair.start()
    return pair


def wrong_password(name):
    pair = Pair(cpe=CHAP_BOTH)
    pair.presented[name] = "another"
    return started(pair)


def opened():
    pair = started(Pair())
    pair.run(MINUTE)
    return pair


def hangs_up():
    pair = opened()
    pair.perform(1, pair.links[1].close(pair.now, Reason.admin_logout))
    return pair


def goes_deaf():
    pair = opened()
    pair.wire = Wire(loss=256)
    return pair


def call_cleared():
    pair = opened()
    pair.perform(0, pair.links[0].lower_down(pair.now))
    return pair


WRONG = [
    (lambda: silent(Protocol.LCP), "in establish: max retries exceeded"),
    (lambda: started(Stubborn()),
     "in establish: negotiation failure no agreement after 20 rounds"),
    (lambda: started(Pair(cpe=LinkSettings(own=()))),
     "in establish: negotiation failure authentication"),
    (lambda: started(Loop()), "in establish: loopback magic number"),
    (lambda: wrong_password("remote1"), "in authenticate: authentication failure"),
    (lambda: wrong_password("lns"),
     "in authenticate: authentication failure refused by the peer"),
    (lambda: silent(Protocol.CHAP), "in authenticate: challenge timeout"),
    (lambda: silent(Protocol.PAP, router=PAP_ROUTER), "in authenticate: request timeout"),
    (lambda: silent(Protocol.CHAP, router=LinkSettings(), cpe=CHAP_BOTH),
     "in authenticate: authenticator timeout"),
    (lambda: silent(Protocol.IPCP), "in network: max retries exceeded"),
    (lambda: started(NoIpcp()), "in network: negotiation failure protocol rejected"),
    (lambda: started(Pair(cpe_network=IpcpSettings(local=Ipv4.parse("10.9.9.9")), insist=True)),
     "in network: negotiation failure remote IP address"),
    (hangs_up, "in network: peer terminated admin logout"),
    (goes_deaf, "in network: keepalive failure"),
    (call_cleared, "in network: lower layer down"),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "said"), WRONG, ids=[said for _, said in WRONG])
def test_the_router_says_what_is_wrong(wrong, said):
    pair = wrong()
    pair.run(pair.now + 10 * MINUTE)
    assert pair.says() == [said], pair.diary[-12:]
    assert pair.links[0].deadline is None


def test_no_two_situations_look_alike():
    assert len({said for _, said in WRONG}) == len(WRONG)
