"""The RADIUS client on a wire, against a server whose every octet the test decides."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.aaa.ports import (
    Answered,
    Asked,
    Flaw,
    OnWire,
    RadiusPacket,
    RadiusReply,
    RadiusServer,
)
from junose_shell.codec import radius
from junose_shell.codec.radius_hiding import HidingKey
from junose_shell.l2tp.grants import ServiceType
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.proofs import ChapProof, Password
from junose_shell.runtime.masks import KEY as KEY_OF_MASKS
from junose_shell.runtime.wire_octets import WireOctets
from junose_shell.wire.bounded import FLAWED
from junose_shell.wire.radius import IDENTIFIERS, RadiusHeard, RadiusWire, RequestGround, judged
from junose_shell.wire.udp import Sockets

HERE = UdpEnd(Ipv4.parse("127.0.0.1"), 0)
SECRET = b"radius"
SERVER = RadiusServer(Ipv4.parse("192.168.1.50"), key=SECRET.decode())
KEY = HidingKey(SECRET, b"authenticator-16")
OTHER_KEY = HidingKey(b"other", KEY.authenticator)
GRANTED = {"Tunnel-Server-Endpoint:1": "172.31.1.98", "Tunnel-Password:1": "hush",
           "Framed-Route": ("10.1.0.0/16", "10.2.0.0/16")}  # fmt: skip


def chance(octets: int) -> bytes:
    return bytes(range(octets))


def lookup(name="10.10.1.1@isp.example", proof=None):
    return RadiusPacket("default", name, ServiceType.OUTBOUND, proof)


def answer(ident=0, code=radius.PacketCode.ACCESS_ACCEPT, said=GRANTED, key=KEY, *, signed=True):
    octets = radius.response(code, ident, said, key, chance)
    if signed:
        return octets
    body = octets[20 + 18 :]
    octets = octets[:2] + (20 + len(body)).to_bytes(2) + key.authenticator + body
    return octets[:4] + radius.digest(octets + key.secret) + octets[20:]


class Bench:
    """A client, and a server at a port of its own that keeps what it is sent."""

    def __init__(self, *, signed=False):
        self.heard, self.replies, self.requests, self.said = [], [], [], []
        self.time = 0
        self.signed = signed
        self.sockets = Sockets(self.fault)
        self.server = self.sockets.open(lambda *what: self.requests.append(what), HERE)
        ground = RequestGround(
            self, SimpleNamespace(current=0), self.open,
            lambda octets: KEY.authenticator[:octets], lambda *_: Ipv4.parse("10.0.0.1"),
            self.said.append,
        )  # fmt: skip
        self.wire = RadiusWire(ground)

    def open(self, receive, local):
        self.local = local
        return self.sockets.open(receive, local)

    def fault(self, fault):
        raise fault

    def now(self):
        return self.time

    def hear(self, _protocol, heard):
        self.heard.append(heard)
        self.wire.origin(heard)
        self.wire.hear(heard)

    def ask(self, packet, server=SERVER):
        self.wire.send(self.server.local, server, packet, self.replies.append, signed=self.signed)

    def settle(self):
        """Let all arrive that is on its way; on the loopback interface it has arrived."""
        for _ in range(200):
            self.sockets.wait(0)

    def answer(self, octets, sender=None):
        (sender or self.server).send(octets, self.requests[-1][1])
        self.settle()


@pytest.fixture
def bench():
    made = Bench()
    yield made
    made.sockets.close()


@pytest.fixture
def asked(bench):
    bench.ask(lookup())
    bench.settle()
    return bench


def test_what_is_said_of_a_request_beforehand_is_what_is_sent_and_the_answer_as_it_came(bench):
    packet = lookup()
    foretold = bench.wire.on_wire(bench.server.local, SERVER, packet, signed=False)
    bench.ask(packet)
    bench.settle()
    ((octets, source),) = bench.requests
    assert (foretold.octets, foretold.port) == (octets, source.port)
    assert octets.hex() not in repr(foretold)
    bench.answer(answer(key=HidingKey(b"other", KEY.authenticator)))
    bench.answer(answer())
    assert [reply.flaw for reply in bench.replies] == [Flaw.FORGED, None]
    assert bench.replies[1].octets == answer()
    assert [heard.reply.octets for heard in bench.heard] == [b"", b""]  # as a journal has them


def test_a_request_says_who_is_asked_for_and_is_signed(asked):
    ((octets, _),) = asked.requests
    message = radius.decode(octets, KEY)
    said = dict(message.attributes)
    assert message.code == radius.PacketCode.ACCESS_REQUEST
    assert said["User-Name"] == "10.10.1.1@isp.example"
    assert said["Service-Type"] == "Outbound-User"
    assert said["NAS-IP-Address"] == "10.0.0.1"
    assert radius.signature_holds(octets, KEY)
    assert not {"User-Password", "CHAP-Password"} & said.keys()


@pytest.mark.parametrize(("signed", "key"), [(False, KEY), (True, OTHER_KEY)])
def test_a_masked_answer_that_counts_for_none_holds_if_it_held_on_the_wire(signed, key):
    request = radius.request(radius.PacketCode.ACCESS_REQUEST, 0, {}, KEY, signed=True)
    asked = Asked(SERVER, lookup(), OnWire(50_001, request))
    flawed = RadiusReply(accepted=False, flaw=Flaw.FORGED, octets=answer(key=key, signed=signed))
    masked = WireOctets(secrets=False)
    _, sent = masked.asked(asked, HERE.address)
    _, shown = masked.answered(Answered(asked, flawed), HERE.address)
    assert b"hush" not in shown
    held = radius.answers(shown, HidingKey(KEY_OF_MASKS.encode(), sent[4:20]))
    assert held is (key is KEY)


@pytest.mark.parametrize(
    ("proof", "name", "value"),
    [
        (Password("a-password-of-19-oct"), "User-Password", "a-password-of-19-oct"),
        (ChapProof(7, b"c" * 16, b"r" * 16), "CHAP-Password", "0x07" + (b"r" * 16).hex()),
    ],
)
def test_a_proof_travels(bench, proof, name, value):
    bench.ask(lookup("remote1", proof))
    bench.settle()
    assert dict(radius.decode(bench.requests[0][0], KEY).attributes)[name] == value


def test_an_answer_is_read_with_tags_secrets_and_repeated_attributes(asked):
    asked.answer(answer())
    (reply,) = asked.replies
    assert reply.accepted
    assert reply.attributes == GRANTED
    assert "hush" not in repr(asked.heard)


def test_an_unsigned_answer_is_good_enough_unless_signatures_are_demanded(asked):
    asked.answer(answer(signed=False))
    assert asked.replies[0].accepted
    strict = Bench(signed=True)
    strict.ask(lookup())
    strict.settle()
    strict.answer(answer(signed=False))
    strict.answer(answer())
    assert [reply.flaw for reply in strict.replies] == [Flaw.FORGED, None]
    strict.sockets.close()


@pytest.mark.parametrize(
    ("code", "challenged"),
    [(radius.PacketCode.ACCESS_REJECT, False), (radius.PacketCode.ACCESS_CHALLENGE, True)],
)
def test_a_refusal_has_its_message_and_no_order_to_a_terminal(asked, code, challenged):
    asked.answer(answer(code=code, said={"Reply-Message": "closed\n\x1b[2J"}))
    (reply,) = asked.replies
    assert (reply.accepted, reply.challenged, reply.flaw) == (False, challenged, None)
    assert reply.message.isprintable()
    assert reply.message.startswith("closed")


def test_a_port_to_this_machine_hears_nobody_else(asked):
    assert asked.local == HERE


def test_a_retransmission_has_the_same_octets_from_the_same_port(asked):
    packet = lookup("again")
    asked.ask(packet)
    asked.ask(packet)
    asked.settle()
    first, second, third = asked.requests
    assert first != second == third
    asked.answer(answer(ident=second[0][1]))
    assert len(asked.heard) == 1


def test_each_port_has_256_open_requests_and_a_late_answer_finds_its_own(bench):
    packets = [lookup(f"user{number}") for number in range(IDENTIFIERS + 1)]
    for packet in packets:
        bench.ask(packet)
        bench.settle()
    sources = [source for _, source in bench.requests]
    assert len(set(sources)) == 2
    assert len({(octets[1], source) for octets, source in bench.requests}) == len(packets)
    bench.wire.forget(SERVER, packets[0])
    bench.ask(lookup("next"))
    bench.settle()
    assert bench.requests[-1][1] == sources[-1]  # the other port has identifiers not used so far
    octets, source = bench.requests[0]
    bench.server.send(answer(ident=octets[1]), source)
    bench.settle()
    assert [heard.number for heard in bench.heard] == [1]


def test_a_second_answer_is_a_stray(asked):
    for _ in range(3):
        asked.answer(answer())
    assert [reply.flaw for reply in asked.replies] == [None, Flaw.STRAY, Flaw.STRAY]


def test_an_answer_from_another_port_or_for_nobody_is_a_stray(asked):
    stranger = asked.sockets.open(lambda *_: None, HERE)
    asked.answer(answer(), sender=stranger)
    asked.answer(answer(ident=9))
    asked.answer(b"")
    assert [reply.flaw for reply in asked.replies] == [Flaw.STRAY] * 3
    asked.answer(answer())
    assert asked.replies[-1].accepted


def test_an_answer_with_another_key_is_forged(asked):
    asked.answer(answer(key=HidingKey(b"wrong", KEY.authenticator)))
    asked.answer(answer(key=HidingKey(SECRET, bytes(16))))
    assert [reply.flaw for reply in asked.replies] == [Flaw.FORGED] * 2


def test_no_octet_can_be_changed_and_none_be_cut_off():
    good = answer()
    assert judged(good, KEY, signed=True).accepted
    for at in range(len(good)):
        for bit in (1, 0x80):
            bad = good[:at] + bytes((good[at] ^ bit,)) + good[at + 1 :]
            if at != 1:  # the identifier finds the request: it is part of the digest too
                assert judged(bad, KEY, signed=False).flaw is not None, at
        assert judged(good[:at], KEY, signed=False).flaw is not None, at
    assert judged(good + b"padding", KEY, signed=True).accepted


def test_every_length_wrong_in_turn_is_malformed_even_from_who_has_the_key():
    """The server has the key, so the digest is right: only the lengths inside are wrong."""
    good = answer()
    at = 20
    while at < len(good):
        size = good[at + 1]
        for wrong in {0, 1, len(good) - at + 1, 255} - {size}:
            bad = good[: at + 1] + bytes((wrong,)) + good[at + 2 :]
            bad = bad[:4] + KEY.authenticator + bad[20:]
            bad = bad[:4] + radius.digest(bad + SECRET) + bad[20:]
            assert judged(bad, KEY, signed=False).flaw in {Flaw.MALFORMED, Flaw.FORGED}, (at, wrong)
        at += size


def test_every_attribute_missing_in_turn_leaves_the_others():
    for name in GRANTED:
        rest = {each: value for each, value in GRANTED.items() if each != name}
        assert judged(answer(said=rest), KEY, signed=True).attributes == rest


def test_an_oversized_answer_is_malformed_and_an_unknown_code_is_named():
    assert judged(bytes((2, 0)) + (5000).to_bytes(2) + bytes(4996), KEY, signed=False).flaw is (
        Flaw.MALFORMED
    )
    assert judged(answer(code=radius.PacketCode.ACCOUNTING_RESPONSE), KEY, signed=False).flaw is (
        Flaw.UNKNOWN_TYPE
    )


@given(st.binary(max_size=200))
def test_no_octets_from_a_stranger_are_an_answer_and_none_raise(octets):
    assert judged(octets, KEY, signed=False).flaw is not None


@given(st.binary(max_size=120), st.sampled_from([2, 3, 11]))
def test_no_octets_from_who_has_the_key_raise(body, code):
    octets = bytes((code, 0)) + (20 + len(body)).to_bytes(2) + KEY.authenticator + body
    octets = octets[:4] + radius.digest(octets + SECRET) + octets[20:]
    reply = judged(octets, KEY, signed=False)
    assert reply.flaw in {None, Flaw.MALFORMED, Flaw.FORGED}
    assert reply.message.isprintable()


def test_a_flood_is_told_of_at_a_bounded_rate_and_counted_whole(asked):
    flood = 3 * FLAWED
    for _ in range(flood):
        asked.answer(b"\x02\x00rubbish")
    assert len(asked.heard) == FLAWED
    asked.time += 1000
    asked.answer(b"\x02\x00rubbish")
    assert sum(reply.times for reply in asked.replies) == flood + 1


def test_what_cannot_be_written_is_lost_and_the_log_says_so(bench):
    bench.ask(lookup("x" * 300))
    bench.ask(lookup("joe", Password("hush" * 40)))
    bench.settle()
    assert bench.requests == bench.heard == []
    assert [text.partition("cannot")[2] for text in bench.said] == [
        " be written: User-Name: 300 octets, 253 are the most",
        " be written: User-Password: a password has up to 128 octets",
    ]


def test_without_a_socket_the_log_says_so(monkeypatch, bench):
    def fail(*_):
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(bench.sockets, "open", fail)
    bench.ask(lookup())
    assert bench.said == ["RADIUS has no socket: Too many open files"]


def test_a_restart_makes_answers_that_are_under_way_stray(asked):
    asked.wire.cut()
    asked.answer(answer())
    assert [heard.reply.flaw for heard in asked.heard] == [Flaw.STRAY]
    assert asked.replies == []


def test_a_replay_hears_without_a_socket(bench):
    still = RadiusWire(bench.wire._ground._replace(open_port=None))
    still.send(HERE, SERVER, lookup(), bench.replies.append, signed=False)
    reply = judged(answer(), KEY, signed=False)
    for wrong in ("text", RadiusHeard(2, reply)):
        with pytest.raises(ValueError, match="RADIUS"):
            still.origin(wrong)
    still.hear(RadiusHeard(1, reply))
    assert bench.replies == [reply]
