"""Datagrams that are wrong, of somebody else, or old: dropped and counted, and no call suffers."""

from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from octets import AT, Lns, Net

from junose_shell.codec.l2tp import decode
from junose_shell.control.events import Send
from junose_shell.control.messages import Cdn, ResultCode
from junose_shell.control.packets import DataPacket
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.wire.bounded import FLAWED
from junose_shell.wire.l2tp import MALFORMED, STRAY

STRANGER = UdpEnd(Ipv4.parse("127.0.0.9"), 1701)


def call(secret=b"", **how):
    """Return a network with one answered call, and its LNS."""
    net = Net(secret)
    lns = Lns(net, 40_001, secret, **how)
    lns.dial(net)
    return net, lns


@pytest.mark.parametrize("hide", [False, True])
def test_a_call_with_a_tunnel_secret(hide):
    net, lns = call(b"welcome", hide=hide)
    assert lns.messages() == ["Ocrp", "Occn"]
    assert lns.frames
    wire = b"".join(octets for octets, *_ in net.seen)
    assert (b"5551212" in wire) is not hide
    assert b"welcome" not in wire


def test_another_secret_opens_nothing():
    net = Net(b"welcome")
    lns = Lns(net, 40_001, b"wrong")
    lns.dial(net)
    assert not lns.messages()
    assert not net.lac.lines


def datagrams(net, source):
    return [octets for octets, here, _ in net.seen if here == source]


def lengths(octets):
    """Yield where a control message has a length: of the whole, and of each attribute."""
    yield 2
    at = 12
    while at < len(octets):
        yield at
        at += int.from_bytes(octets[at : at + 2]) & 0x3FF


def test_every_length_wrong_in_turn():
    good, lns = call()
    for number, octets in enumerate(datagrams(good, lns.at)):
        if isinstance(decode(octets), DataPacket):
            continue
        for at in lengths(octets):
            for wrong in (0, 5, len(octets) + 1, 0x3FF):
                spoilt = bytearray(octets)
                flags = int.from_bytes(octets[at : at + 2]) & (0xFC00 if at > 2 else 0)
                spoilt[at : at + 2] = (flags | wrong).to_bytes(2)
                net = Net()
                for before in datagrams(good, lns.at)[:number]:
                    net.carry(before, lns.at, AT)
                net.carry(bytes(spoilt), lns.at, AT)
                assert len(net.lac.lines) <= 1
                assert len(list(net.lac.node.endpoint.tunnels())) <= 1


def without(octets, number):
    """Return a control message without one of its attributes; nothing if it has fewer."""
    places = list(lengths(octets))[1:]
    if number >= len(places):
        return b""
    at = places[number]
    end = at + (int.from_bytes(octets[at : at + 2]) & 0x3FF)
    left = octets[:at] + octets[end:]
    return left[:2] + len(left).to_bytes(2) + left[4:]


class Spoiling(Net):
    """A network that takes one attribute out of one control message, wherever it goes."""

    def __init__(self, message, attribute):
        super().__init__()
        self.left, self.attribute = message, attribute
        self.spoilt = False

    def carry(self, octets, source, to):
        """Bring a datagram to its port."""
        if octets[0] & 0x80 and len(octets) > 12:
            self.left -= 1
            if self.left == -1 and (shorter := without(octets, self.attribute)):
                self.spoilt = True
                octets = shorter
        super().carry(octets, source, to)


@pytest.mark.parametrize("message", range(6))  # SCCRQ, SCCRP, SCCCN, OCRQ, OCRP, OCCN
def test_every_attribute_is_missing_in_turn(message):
    for attribute in range(20):
        net = Spoiling(message, attribute)
        lns = Lns(net, 40_001) if message > 2 else None
        try:
            if lns is not None:
                lns.dial(net)
            else:
                Lns(net, 40_001).dial(net)
        except StopIteration:  # there is no connection
            pass
        if not net.spoilt:
            assert attribute > 0
            break
        assert len(net.lac.lines) <= 1
        again = Lns(net, 40_003)
        again.dial(net)
        assert again.messages() == ["Ocrp", "Occn"]


@contextmanager
def unmoved(net, lns):
    """Check that what happens, and the second after it, moves no call and is not heard."""
    lines, heard = dict(net.lac.lines), len(lns.heard)
    yield
    net.run(1_000)
    assert net.lac.lines == lines
    assert len(lns.heard) == heard


def test_what_an_end_has_sent_comes_back_to_it_and_moves_nothing():
    net, lns = call()
    with unmoved(net, lns):
        for octets, source, _ in list(net.seen):
            net.carry(octets, source, source)


def test_what_comes_from_elsewhere_moves_no_call():
    net, lns = call()
    lines = dict(net.lac.lines)
    for octets in datagrams(net, lns.at):
        net.carry(octets, STRANGER, AT)
    net.run(1_000)
    assert net.lac.lines == lines
    assert net.lac.node.endpoint.dropped().wrong_peer
    frames = len(lns.frames)
    for octets in datagrams(net, AT):
        net.carry(octets, STRANGER, lns.at)
    assert len(lns.frames) == frames
    assert lns.wire.dropped[STRAY] == min(FLAWED, len(datagrams(net, AT)))


def test_replayed_control_messages_do_nothing_again():
    net, lns = call()
    with unmoved(net, lns):
        for octets, source, to in list(net.seen):
            if not isinstance(decode(octets), DataPacket):
                net.carry(octets, source, to)


def test_another_lns_cannot_touch_a_call():
    net, lns = call()
    other = Lns(net, 40_002)
    (line,) = net.lac.lines.values()
    taken = []
    line.cpe = SimpleNamespace(take=taken.append)
    other.node.handle(Send(other.tunnel, line.session_id, Cdn(ResultCode(3), line.remote_id)))
    frame = other.node.frame(other.tunnel, line.session_id, lns.frames[0].payload)
    other.node.carry(*frame)
    net.run(1_000)
    assert list(net.lac.lines.values()) == [line]
    assert not taken


def test_a_flood_is_told_of_at_a_bounded_rate_and_counted_whole():
    net, lns = call()
    before = len(net.said)
    for _ in range(3 * FLAWED):
        net.carry(b"\xc8\x02", AT, lns.at)
    assert lns.wire.dropped[MALFORMED] == FLAWED
    net.run(1_000)
    net.carry(b"\xc8\x02", AT, lns.at)
    assert lns.wire.dropped[MALFORMED] == 3 * FLAWED + 1
    assert len(net.said) == before + 1


SEEN, FROM = call()
GOOD = [octets for octets, *_ in SEEN.seen]


@st.composite
def spoilt(draw):
    """Return a datagram of a call with some octets changed, cut or added; or any octets."""
    octets = bytearray(draw(st.sampled_from(GOOD) | st.binary(max_size=80)))
    for _ in range(draw(st.integers(0, 4))):
        if octets:
            octets[draw(st.integers(0, len(octets) - 1))] = draw(st.integers(0, 255))
    return bytes(octets[: draw(st.integers(0, len(octets)))] + draw(st.binary(max_size=4)))


@settings(max_examples=settings.default.max_examples // 4 or 1)
@given(st.lists(spoilt(), max_size=20))
def test_any_octets_leave_both_ends_in_order(many):
    net, lns = call()
    for octets in many:
        net.carry(octets, lns.at, AT)
        net.carry(octets, AT, lns.at)
    net.run(500)
    again = Lns(net, 40_003)
    again.dial(net)
    assert again.messages() == ["Ocrp", "Occn"]
