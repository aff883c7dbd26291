"""Captures: what a file says block by block, and that tshark reads a whole negotiation cleanly."""

import io
import struct

import pytest
from dissector import complaints, tshark
from hypothesis import given
from hypothesis import strategies as st
from pairs import LOCAL, PEER, Pair

from junose_shell.codec import packets
from junose_shell.codec.l2tp import encode
from junose_shell.codec.pcapng import PPP, Capture, Direction, packet
from junose_shell.codec.udp_blocks import UdpBlocks
from junose_shell.control.packets import DataPacket
from junose_shell.net import Ipv4
from junose_shell.ppp.settings import LinkSettings

LNS, LAC = Ipv4.parse("192.168.1.1"), Ipv4.parse("172.31.1.98")
START = 1_263_542_400_000  # ms since 1970


def capture_of(pair, path):
    with path.open("wb") as file:
        capture = Capture(file.write, "junose-shell", "E320")
        capture.name({LNS: "lns", LAC: "lac1"})
        capture.interface("to-lac1", description="L2TP")
        capture.interface("dialin0", PPP, "the PPP link")
        for number, (ms, side, octets) in enumerate(pair.tap):
            ends = ((LNS, 1701), (LAC, 1701))
            here, there = ends if side == 0 else ends[::-1]
            data = encode(DataPacket((4242, 17)[side], (777, 5)[side], octets))
            way = Direction.outbound if side == 0 else Direction.inbound
            datagram = packets.udp(here, there, data, ident=number)
            capture.packet("to-lac1", START + ms, datagram, f"frame {number}", way)
            capture.packet("dialin0", START + ms, octets)


@pytest.mark.parametrize(
    ("router", "cpe"),
    [
        (LinkSettings(authentication=("chap",), name="lns", mru=1400, accm=0, pfc=True, acfc=True),
         LinkSettings(authentication=("chap",), name="cpe")),
        (LinkSettings(authentication=("chap", "pap"), name="lns"),
         LinkSettings(authentication=("pap",), own=("pap",))),
        (LinkSettings(authentication=("chap",)), LinkSettings(own=())),
    ],
)  # fmt: skip
def test_tshark_reads_a_whole_negotiation_without_complaint(tmp_path, router, cpe):
    pair = Pair(router, cpe)
    pair.start()
    pair.run(45_000)
    pair.perform(0, pair.links[0].close(pair.now))
    pair.run(60_000)
    path = tmp_path / "call.pcapng"
    capture_of(pair, path)
    assert complaints(path) == []
    decoded = tshark(path, "-Y", "l2tp && ppp", "-T", "fields", "-e", "frame.time_epoch")
    assert len(decoded) == len(pair.tap)
    assert decoded[0].startswith(f"{START // 1000}.0")
    named = tshark(path, "-c", "1", "-N", "n", "-T", "fields", "-e", "_ws.col.Source",
                   "-e", "frame.comment", "-e", "frame.interface_name")  # fmt: skip
    assert "frame 0" in named[0]
    assert "to-lac1" in named[0]


def test_tshark_finds_fault_with_a_bad_frame(tmp_path):
    pair = Pair()
    pair.tap = [(0, 0, bytes.fromhex("ff03c0210101000801090578"))]
    path = tmp_path / "bad.pcapng"
    capture_of(pair, path)
    assert len(complaints(path)) == 2


def test_tshark_agrees_with_the_checksums_of_udp_and_ip(tmp_path):
    path = tmp_path / "sums.pcapng"
    with path.open("wb") as file:
        capture = Capture(file.write, "junose-shell")
        capture.interface("lan")
        for length in range(6):
            data = bytes(range(length))
            capture.packet("lan", START, packets.udp((LNS, 9), (LAC, 65535), data))
            echo = packets.icmp_echo(packets.ECHO_REQUEST, 1, length, data)
            capture.packet("lan", START, packets.ipv4((LOCAL, PEER), packets.ICMP, echo))
    checks = ["ip.check_checksum", "udp.check_checksum"]
    asked = [word for check in checks for word in ("-o", f"{check}:TRUE")]
    good = tshark(path, *asked, "-T", "fields", "-e", "ip.checksum.status",
                  "-e", "udp.checksum.status", "-e", "icmp.checksum.status")  # fmt: skip
    assert {line.strip().replace("\t\t", "\t") for line in good} == {"1\t1"}


# -- the blocks themselves --
def blocks(octets):
    """Yield kind and body of each block; its length stands before and behind."""
    at = 0
    while at < len(octets):
        kind, length = struct.unpack_from("<II", octets, at)
        assert length % 4 == 0
        assert struct.unpack_from("<I", octets, at + length - 4) == (length,)
        yield kind, octets[at + 8 : at + length - 4]
        at += length


def options(octets):
    found = {}
    while octets:
        code, length = struct.unpack_from("<HH", octets)
        if code == 0:
            break
        found[code] = octets[4 : 4 + length]
        octets = octets[4 + length + -length % 4 :]
    return found


def written(act):
    file = io.BytesIO()
    capture = Capture(file.write, "junose-shell")
    act(capture)
    return list(blocks(file.getvalue()))


def test_a_file_begins_with_a_section_and_its_program():
    ((kind, body),) = written(lambda _: None)
    assert kind == 0x0A0D0D0A
    assert body[:4] == bytes.fromhex("4d3c2b1a")
    assert options(body[16:]) == {4: b"junose-shell"}


def test_an_interface_has_a_name_and_a_clock_of_milliseconds():
    def act(capture):
        capture.interface("a", PPP, "a link")
        capture.interface("a")
        capture.interface("b")

    _, first, second = written(act)
    assert first[1][:2] == b"\x09\0"
    assert options(first[1][8:]) == {2: b"a", 3: b"a link", 9: b"\x03"}
    assert options(second[1][8:]) == {2: b"b", 9: b"\x03"}


@given(
    st.integers(0, 2**50), st.binary(max_size=20), st.text(max_size=20), st.sampled_from(Direction)
)
def test_a_packet_is_kept_with_its_time_and_comment(ms, octets, comment, direction):
    def act(capture):
        capture.interface("a")
        capture.packet("a", ms, octets, comment, direction)

    kind, body = written(act)[-1]
    number, high, low, length, original = struct.unpack_from("<IIIII", body)
    assert (kind, number, high << 32 | low, length, original) == (
        6,
        0,
        ms,
        len(octets),
        len(octets),
    )
    assert body[20 : 20 + length] == octets
    said = options(body[20 + length + -length % 4 :])
    assert said.get(1, b"").decode() == comment
    assert said.get(2, bytes(4))[0] == direction


ENDS = st.tuples(st.integers(0, 2**32 - 1).map(Ipv4), st.integers(0, 65_535))


@given(
    ENDS, ENDS, st.sampled_from(Direction), st.text(max_size=9),
    st.lists(st.tuples(st.integers(0, 2**50), st.binary(max_size=9), st.integers(0, 65_535))),
)  # fmt: skip
def test_a_stencil_gives_the_blocks_of_whole_packets(here, there, way, comment, datagrams):
    blocks = UdpBlocks(3, way, here, there)
    for ms, payload, ident in datagrams:
        whole = packets.udp(here, there, payload, ident=ident)
        assert blocks.block(ms, payload, ident) == packet(3, ms, whole, "", way)
        assert blocks.block(ms, payload, ident, comment) == packet(3, ms, whole, comment, way)


@given(ENDS, ENDS, st.binary(max_size=9))
def test_headers_add_up(here, there, payload):
    """RFC 1071: a checksum over octets that hold their own is zero."""
    whole = packets.udp(here, there, payload)
    assert packets.checksum(whole[:20]) == 0
    pseudo = whole[12:20] + bytes((0, packets.UDP)) + whole[24:26]
    assert packets.checksum(pseudo + whole[20:]) == 0
    echo = packets.icmp_echo(packets.ECHO_REPLY, here[1], there[1], payload)
    assert packets.checksum(echo) == 0


def test_names_are_written_once():
    def act(capture):
        capture.name({LNS: "lns"})
        capture.name({LNS: "lns"})
        capture.name({LNS: "lns", LAC: "lac1"})

    _, first, second = written(act)
    assert first == (4, b"\x01\0\x08\0\xc0\xa8\x01\x01lns\0" + bytes(4))
    assert second[1].startswith(b"\x01\0\x09\0\xac\x1f\x01\x62lac1\0")


def test_a_packet_of_an_unknown_interface_is_a_mistake():
    with pytest.raises(KeyError):
        written(lambda capture: capture.packet("nowhere", 0, b""))


def test_what_no_header_can_count_is_not_written():
    with pytest.raises(ValueError, match="65536"):
        packets.ipv4((LNS, LAC), packets.UDP, bytes(65_516))
    with pytest.raises(ValueError, match="65536"):
        packets.udp((LNS, 1), (LAC, 1), bytes(65_528))


def test_a_sum_of_zero_is_told_from_no_sum():
    assert packets.checksum(bytes(4)) == 0xFFFF
    assert packets.checksum(b"\xff\xff") == 0


@given(st.binary(max_size=60))
def test_a_checksum_makes_the_words_add_up(octets):
    """RFC 1071: with the checksum in its place the sum is all ones."""
    octets += bytes(len(octets) % 2)
    total = sum(struct.unpack(f">{len(octets) // 2}H", octets)) + packets.checksum(octets)
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    assert total == 0xFFFF
