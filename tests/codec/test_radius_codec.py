"""RADIUS packets: the examples of the RFC, round trips, secrets, and what tshark says of them."""

from contextlib import suppress
from hashlib import sha256

import pytest
from dissector import complaints, tshark
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.codec import packets
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.pcapng import Capture
from junose_shell.codec.radius import (
    PacketCode,
    ReadPacket,
    answers,
    chap_password,
    decode,
    request,
    response,
    signature_holds,
)
from junose_shell.codec.radius_attributes import ATTRIBUTES, INTEGER, TEXT, named
from junose_shell.codec.radius_hiding import HidingKey, hide, hide_salted, reveal, reveal_salted
from junose_shell.net import Ipv4
from junose_shell.proofs import chap_response

KEY = HidingKey(b"xyzzy5461", bytes.fromhex("0f403f9473978057bd83d5cb98f4227a"))
# RFC 2865 section 7.1
NEMO = bytes.fromhex(
    "010000380f403f9473978057bd83d5cb98f4227a01066e656d6f02120dbe708d93d413ce3196e43f782a0aee"
    "0406c0a80110050600000003"
)
WELCOME = bytes.fromhex(
    "0200002686fe220e7624ba2a1005f6bf9b55e0b20606000000010f06000000000e06c0a80103"
)
ACCEPT = {
    "Tunnel-Type:1": "L2TP",
    "Tunnel-Medium-Type:1": "IPv4",
    "Tunnel-Server-Endpoint:1": "172.31.1.98",
    "Tunnel-Password:1": "welcome",
    "Tunnel-Preference:1": "0",
    "Tunnel-Server-Endpoint:2": "172.31.1.99",
    "Tunnel-Password:2": "a password of more than fifteen octets",
    "ERX-Tunnel-Virtual-Router:2": "vr1",
    "ERX-Dial-Out-Number": "5551212",
    "ERX-PPP-Auth-Protocol": "CHAP-PAP",
    "ERX-Minimum-BPS": "64000",
    "ERX-Bearer-Type": "Digital",
    "Framed-Route": ("10.1.0.0/16", "10.2.0.0/16 0.0.0.0 1"),
    "Framed-IP-Address": "10.10.1.1",
    "Class": "0x0102",
    "Attr-26.4874.200": "0xab",
    "Attr-26.9.1": "0xcd",
    "Attr-200": "0x",
}


def chance(octets):
    return sha256(b"salt").digest()[:octets]


def flat(attributes):
    return [
        (name, value)
        for name, values in attributes.items()
        for value in ((values,) if isinstance(values, str) else values)
    ]


# -- the RFC's own examples --
def test_the_request_of_the_rfc_octet_for_octet():
    """RFC 2865 section 7.1."""
    given = {
        "User-Name": "nemo",
        "User-Password": "arctangent",
        "NAS-IP-Address": "192.168.1.16",
        "NAS-Port": "3",
    }
    assert request(PacketCode.ACCESS_REQUEST, 0, given, KEY, signed=False) == NEMO
    assert decode(NEMO, KEY) == ReadPacket(1, 0, KEY.authenticator, tuple(given.items()))


def test_the_answer_of_the_rfc_octet_for_octet():
    """RFC 2865 section 7.1; two of its attributes have no name here."""
    given = {"Service-Type": "Login-User", "Attr-15": "0x00000000", "Attr-14": "0xc0a80103"}
    assert response(PacketCode.ACCESS_ACCEPT, 0, given, KEY) == WELCOME
    assert decode(WELCOME).attributes == tuple(given.items())
    assert answers(WELCOME, KEY)
    assert not answers(WELCOME, HidingKey(b"other", KEY.authenticator))
    assert not answers(WELCOME, HidingKey(KEY.secret, bytes(16)))


def test_a_chap_password_says_identifier_and_digest():
    """RFC 2865 section 5.3."""
    digest = chap_response(0x16, "arctangent", bytes(16))
    assert chap_password(0x16, digest) == "0x16" + digest.hex()
    octets = request(1, 1, {"CHAP-Password": chap_password(0x16, digest)}, KEY, signed=False)
    assert octets[20:23] == b"\x03\x13\x16"


# -- whole packets --
def test_a_grant_is_read_as_it_was_written():
    octets = response(PacketCode.ACCESS_ACCEPT, 7, ACCEPT, KEY, chance)
    message = decode(octets, KEY)
    assert (message.code, message.ident) == (2, 7)
    assert message.attributes[0][0] == "Message-Authenticator"
    assert list(message.attributes[1:]) == flat(ACCEPT)
    assert answers(octets, KEY)
    assert signature_holds(octets, KEY)


def test_a_wrong_secret_is_noticed():
    wrong = HidingKey(b"wrong", KEY.authenticator)
    octets = response(PacketCode.ACCESS_ACCEPT, 7, {"Class": "0x01"}, KEY, chance)
    assert not answers(octets, wrong)
    assert signature_holds(octets, wrong) is False
    assert signature_holds(WELCOME, KEY) is None
    hidden = response(PacketCode.ACCESS_ACCEPT, 7, {"Tunnel-Password:1": "x"}, KEY, chance)
    with pytest.raises(DecodeError, match="Tunnel-Password:1"):
        decode(hidden, wrong)


def test_without_the_secret_hidden_values_stay_hidden():
    octets = response(PacketCode.ACCESS_ACCEPT, 7, {"Tunnel-Password:1": "welcome"}, KEY, chance)
    (_, (name, value)) = decode(octets).attributes
    assert (name, value[:2], len(value)) == ("Tunnel-Password:1", "0x", 2 + 36)
    assert decode(NEMO).attributes[1] == ("User-Password", "0x0dbe708d93d413ce3196e43f782a0aee")
    assert "xyzzy" not in repr(KEY)


def test_a_signed_request_can_be_checked():
    octets = request(PacketCode.ACCESS_REQUEST, 3, {"User-Name": "nemo"}, KEY, signed=True)
    assert signature_holds(octets, KEY)
    for at in range(len(octets)):
        changed = bytearray(octets)
        changed[at] ^= 1
        with suppress(DecodeError):
            assert (at < 20 and at >= 4) or not signature_holds(bytes(changed), KEY)


def test_an_accounting_request_computes_its_authenticator():
    """RFC 2866 section 3."""
    given = {"Acct-Status-Type": "Tunnel-Link-Start", "Acct-Session-Id": "1"}
    octets = request(PacketCode.ACCOUNTING_REQUEST, 9, given, KEY, signed=False)
    assert answers(octets, HidingKey(KEY.secret, bytes(16)))
    assert octets[4:20] != KEY.authenticator


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Nonsense", "1"), ("Attr-26", "0x"), ("Attr-0", "0x"), ("Attr-256", "0x"),
        ("User-Name:1", "x"), ("Tunnel-Type:32", "L2TP"), ("Tunnel-Type:x", "L2TP"),
        ("Tunnel-Preference:1", "16777216"), ("NAS-Port", "4294967296"), ("NAS-Port", "-1"),
        ("NAS-Port", "many"), ("Framed-IP-Address", "10.1"), ("Class", "0xz"),
        ("User-Name", "x" * 254), ("ERX-PPP-Username", "x" * 248), ("User-Password", "x" * 129),
        ("Tunnel-Password:1", "secret"), ("Tunnel-Password:1", "x" * 256),
    ],
)  # fmt: skip
def test_what_cannot_be_written_is_refused_by_name(name, value):
    with pytest.raises(ValueError, match=name.partition(":")[0]):
        request(1, 1, {name: value}, KEY, signed=False)


def test_a_packet_has_4096_octets_at_most():
    with pytest.raises(ValueError, match="4096"):
        request(1, 1, {"Reply-Message": ("x" * 253,) * 17}, KEY, signed=False)


@pytest.mark.parametrize(
    ("octets", "place"),
    [
        (b"", 0), (NEMO[:19], 19), (NEMO[:30], 2), (NEMO[:2] + b"\0\x13" + NEMO[4:], 2),
        (NEMO[:2] + b"\x10\x01" + NEMO[4:] + bytes(5000), 2),
        (NEMO[:21] + b"\x01" + NEMO[22:], 20),
        (NEMO[:2] + b"\0\x19" + NEMO[4:20] + b"\5\5\0\0\1", 20),
        (WELCOME[:20] + b"\x06\x05\0\0\0" + WELCOME[25:], 25),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_its_place(octets, place):
    with pytest.raises(DecodeError) as refusal:
        decode(octets)
    assert refusal.value.offset == place


# -- properties --
WORDS = st.text(max_size=60)
VALUES = {
    "text": WORDS,
    "octets": st.binary(max_size=60).map(lambda octets: "0x" + octets.hex()),
    "address": st.integers(0, 2**32 - 1).map(lambda number: str(Ipv4(number))),
}


@st.composite
def attribute(draw):
    entry = draw(st.sampled_from([entry for entry in ATTRIBUTES if entry.number != 80]))
    tag = draw(st.integers(0, 31)) if entry.tagged else 0
    if entry.kind == INTEGER:
        value = draw(st.integers(0, 2**24 - 1 if entry.tagged else 2**32 - 1))
        text = next((name for name, number in entry.names if number == value), str(value))
    else:
        text = draw(VALUES[entry.kind])
        if entry.hidden == "password":
            text = text.rstrip("\0")[:30]
    return (f"{entry.name}:{tag}" if tag else entry.name), text


@given(st.dictionaries(st.integers(0, 9), attribute(), max_size=8))
def test_what_is_written_is_read_back(entries):
    given = dict(entries.values())
    octets = response(PacketCode.ACCESS_ACCEPT, 1, given, KEY, chance)
    assert list(decode(octets, KEY).attributes[1:]) == list(given.items())


@given(st.binary(max_size=120), st.booleans())
def test_any_octets_are_read_or_refused(octets, known):
    for whole in (octets, bytes((2, 1, 0, 20 + len(octets))) + bytes(16) + octets):
        with suppress(DecodeError):
            message = decode(whole, KEY if known else None)
            assert signature_holds(whole, KEY) in {None, False}
            assert all(isinstance(value, str) for _, value in message.attributes)


@given(
    st.integers(0, 200),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=4),
)
def test_packets_with_wrong_octets_or_cut_off_are_read_or_refused(length, changes):
    octets = bytearray(response(PacketCode.ACCESS_ACCEPT, 7, ACCEPT, KEY, chance))
    for at, octet in changes:
        octets[at] = octet
    with suppress(DecodeError):
        decode(bytes(octets[: len(octets) - length]), KEY)


@given(st.binary(max_size=128), st.binary(max_size=200), st.binary(min_size=2, max_size=2))
def test_hidden_values_come_back(password, tunnel_password, salt):
    password = password.rstrip(b"\0")
    assert reveal(hide(password, KEY), KEY) == password
    hidden = hide_salted(tunnel_password, KEY, salt)
    assert hidden[0] & 0x80, "the first bit of a salt is set"
    assert reveal_salted(hidden, KEY) == tunnel_password


def test_names_are_known_in_any_case():
    assert named("erx-dial-out-NUMBER").number == 35
    assert named("Attr-1") == named("User-Name")
    assert len({(entry.vendor, entry.number) for entry in ATTRIBUTES}) == len(ATTRIBUTES)
    assert all(entry.kind == TEXT for entry in ATTRIBUTES if entry.hidden)


def test_text_for_octets_is_written_as_it_is():
    octets = response(PacketCode.ACCESS_ACCEPT, 7, {"Class": "gold"}, KEY)
    assert dict(decode(octets).attributes)["Class"] == "0x" + b"gold".hex()


# -- judged by tshark --
def test_tshark_reads_both_ways_and_their_signatures_verify(tmp_path):
    here, there = (Ipv4.parse("192.168.1.1"), 50_000), (Ipv4.parse("192.168.1.50"), 1812)
    asked = request(1, 7, {"User-Name": "nemo", "User-Password": "arctangent",
                           "Service-Type": "Outbound-User"}, KEY, signed=True)  # fmt: skip
    granted = response(2, 7, ACCEPT, KEY, chance)
    billed = request(4, 8, {"Acct-Status-Type": "Start", "Acct-Session-Id": "1"}, KEY, signed=False)
    path = tmp_path / "radius.pcapng"
    with path.open("wb") as file:
        capture = Capture(file.write, "junose-shell")
        capture.interface("to-radius")
        capture.packet("to-radius", 0, packets.udp(here, there, asked))
        capture.packet("to-radius", 9, packets.udp(there, here, granted))
        capture.packet("to-radius", 20, packets.udp(here, (there[0], 1813), billed))
    settings = ("-o", "radius.shared_secret:xyzzy5461", "-o", "radius.validate_authenticator:TRUE")
    assert complaints(path, *settings) == []
    text = "\n".join(tshark(path, *settings, "-V"))
    assert "arctangent" in text
    assert "[correct" in text
    assert "incorrect" not in text
    assert "5551212" in text
