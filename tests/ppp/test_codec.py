"""PPP frames as octets: known bytes, round trips, and nothing but DecodeError for anything else."""

from contextlib import suppress
from pathlib import Path

import pytest
from ends import Make
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.codec.errors import DecodeError
from junose_shell.codec.ppp import decode, decode_options, encode, encode_packet
from junose_shell.ppp import messages as m
from junose_shell.ppp.effects import ProofPresented
from junose_shell.ppp.sizes import frame_octets

RECORDED = Path(__file__).with_name("recorded-call.hex")


def recorded():
    """Yield direction and PPP frame of a call between another router's LAC and an LNS.

    An L2TP data header has 6 octets, and an offset field of 2 if its bit is set.
    """
    for line in RECORDED.read_text().splitlines():
        way, digits = line.split()
        octets = bytes.fromhex(digits)
        if not octets[0] & 0x80:
            yield way, octets[8 if octets[0] & 0x02 else 6 :]


def test_a_recorded_call_is_read_and_written_back_octet_for_octet():
    frames = list(recorded())
    assert len(frames) == 21
    for _, octets in frames:
        assert encode(decode(octets)) == octets


def test_a_link_understands_the_recorded_peer():
    supply = iter((b"\0\0\xab\xcd", b"0123456789abcdef"))
    end = Make()(authentication=("chap",), name="lns", mru=1400, keepalive=0)
    end.link.chance = end.link.lcp.policy._chance = lambda _: next(supply, b"\0\0\xab\xcd")
    said = end.up()
    # The first frame came before the LNS was ready.
    heard = [decode(octets) for way, octets in recorded() if way == "<"][1:]
    kinds = [(frame.protocol, getattr(frame.packet, "code", 0)) for frame in heard]
    for frame, kind in zip(heard, kinds, strict=True):
        if kind == (m.Protocol.LCP, 2):  # it acknowledged another order of the same options
            said += end.echo_back()
        else:
            said += end.note(end.link.receive(frame, 0))
        if kind == (m.Protocol.CHAP, 2):
            said += end.judge(True) + end.network()
    proof = next(e.proof for e in end.effects if isinstance(e, ProofPresented))
    assert proof.proves("remotepass")
    assert "lcp ack 4 magic number" in said
    assert "remote1 by chap?" in said
    assert "ipcp ack 109 IP address 10.99.0.2" in said


@pytest.mark.parametrize(
    ("frame", "hexadecimal"),
    [
        (
            m.Frame(0xC021, m.Configure(1, 1, (m.Option(1, b"\x05\x78"),))),
            "ff03c0210101000801040578",
        ),
        (m.Frame(0xC021, m.Terminate(5, 2, b"bye")), "ff03c02105020007627965"),
        (m.Frame(0xC021, m.CodeReject(3, b"\x4d\x03\x00\x04")), "ff03c021070300084d030004"),
        (m.Frame(0xC021, m.ProtocolReject(4, 0x80FD, b"\x01")), "ff03c0210804000780fd01"),
        (m.Frame(0xC021, m.Echo(9, 5, 0x01020304, b"x")), "ff03c021090500090102030478"),
        (m.Frame(0xC023, m.PapRequest(1, b"ab", b"c")), "ff03c023010100090261620163"),
        (m.Frame(0xC023, m.PapResult(2, 1, b"")), "ff03c0230201000500"),
        (m.Frame(0xC223, m.ChapValue(1, 1, b"zz", b"lns")), "ff03c2230101000a027a7a6c6e73"),
        (m.Frame(0xC223, m.ChapResult(3, 1, b"")), "ff03c22303010004"),
        (m.Frame(0x0021, b"\x45\x00"), "ff0300214500"),
    ],
)  # fmt: skip
def test_known_frames(frame, hexadecimal):
    octets = bytes.fromhex(hexadecimal)
    assert encode(frame) == octets
    assert decode(octets) == frame
    assert decode(octets[2:]) == frame
    assert decode(octets + b"padding") == frame or isinstance(frame.packet, bytes)


def test_compressed_fields():
    """RFC 1661 sections 6.5 and 6.6: LCP is never compressed."""
    packet = m.Frame(0x0021, b"\x45")
    assert encode(packet, pfc=True, acfc=True) == b"\x21\x45"
    assert encode(packet, acfc=True) == b"\x00\x21\x45"
    assert encode(packet, pfc=True) == b"\xff\x03\x21\x45"
    assert decode(b"\x21\x45") == decode(b"\xff\x03\x21\x45") == packet
    echo = m.Frame(0xC021, m.Echo(9, 1, 0))
    assert encode(echo, pfc=True, acfc=True) == encode(echo)
    assert encode(m.Frame(0x8021, m.Terminate(5, 1)), pfc=True, acfc=True)[:2] == b"\x80\x21"


@pytest.mark.parametrize(
    "hexadecimal",
    [
        "", "ff03", "ff03c0", "ff03c020", "c021", "c02101", "c021010100", "c02101010003",
        "c02101010009", "c0210101000601", "c0210101000601 01", "c02101010006 0105",
        "c0210801000501", "c021090100070102 03", "c023010100060261", "c0230101000401",
        "c02301010004", "c223010100050 0", "c223010100060 501", "c0230101000702616205",
    ],
)  # fmt: skip
def test_what_is_cut_off_or_lies_about_its_length_is_refused(hexadecimal):
    octets = bytes.fromhex(hexadecimal.replace(" ", ""))
    with pytest.raises(DecodeError) as refusal:
        decode(octets)
    assert str(refusal.value)


def test_a_value_that_no_length_octet_can_count_is_not_written():
    for packet in (
        m.PapRequest(1, b"x" * 256, b""),
        m.ChapValue(1, 1, b"x" * 256, b""),
        m.Configure(1, 1, (m.Option(1, b"x" * 254),)),
    ):
        with pytest.raises(ValueError):
            encode_packet(packet)


OCTETS = st.binary(max_size=40)
OCTET = st.integers(0, 255)
OPTIONS = st.lists(st.builds(m.Option, OCTET, st.binary(max_size=12)), max_size=6).map(tuple)
NEGOTIATED = [
    st.builds(m.Configure, st.integers(1, 4), OCTET, OPTIONS),
    st.builds(m.Terminate, st.integers(5, 6), OCTET, OCTETS),
    st.builds(m.CodeReject, OCTET, OCTETS),
]
FRAMES = st.one_of(
    st.builds(
        m.Frame,
        st.just(0xC021),
        st.one_of(
            *NEGOTIATED,
            st.builds(m.ProtocolReject, OCTET, st.integers(0, 0xFFFF), OCTETS),
            st.builds(m.Echo, st.integers(9, 11), OCTET, st.integers(0, 0xFFFF_FFFF), OCTETS),
            st.builds(m.Unknown, st.integers(12, 255), OCTET, OCTETS),
        ),
    ),
    st.builds(
        m.Frame,
        st.just(0x8021),
        st.one_of(*NEGOTIATED, st.builds(m.Unknown, st.integers(8, 255), OCTET, OCTETS)),
    ),
    st.builds(
        m.Frame,
        st.just(0xC023),
        st.one_of(
            st.builds(m.PapRequest, OCTET, OCTETS, OCTETS),
            st.builds(m.PapResult, st.integers(2, 3), OCTET, OCTETS),
        ),
    ),
    st.builds(
        m.Frame,
        st.just(0xC223),
        st.one_of(
            st.builds(m.ChapValue, st.integers(1, 2), OCTET, OCTETS.filter(len), OCTETS),
            st.builds(m.ChapResult, st.integers(3, 4), OCTET, OCTETS),
        ),
    ),
    st.builds(m.Frame, st.sampled_from((0x0021, 0x0057, 0x80FD, 0xC025)), OCTETS),
)  # fmt: skip


@given(FRAMES, st.booleans(), st.booleans())
def test_what_is_written_is_read_back(frame, pfc, acfc):
    assert decode(encode(frame, pfc=pfc, acfc=acfc)) == frame


@given(FRAMES)
def test_a_frame_is_counted_with_the_octets_that_it_has(frame):
    assert frame_octets(frame) == len(encode(frame))


@given(st.binary(max_size=80))
def test_any_octets_are_read_or_refused(octets):
    for lead in (b"", b"\xff\x03\xc0\x21", b"\x80\x21", b"\xc0\x23", b"\xc2\x23"):
        with suppress(DecodeError):
            frame = decode(lead + octets)
            assert decode(encode(frame)) == frame
    with suppress(DecodeError):
        decode_options(octets)


@given(FRAMES, st.lists(st.tuples(st.integers(0, 60), OCTET), max_size=3), st.integers(0, 60))
def test_frames_with_wrong_octets_or_cut_off_are_read_or_refused(frame, changes, length):
    octets = bytearray(encode(frame))
    for at, octet in changes:
        if at < len(octets):
            octets[at] = octet
    with suppress(DecodeError):
        decode(bytes(octets[:length]))


@given(st.lists(FRAMES, max_size=20), st.booleans())
def test_a_link_survives_whatever_it_is_sent(frames, asked):
    end = Make()(authentication=("chap",) if asked else ())
    end.opened()
    for frame in frames:
        end.link.receive(frame, 0)
        if end.link.deadline is not None:
            end.link.expire(end.link.deadline)
