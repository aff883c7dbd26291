"""Decoders of others agree with ours where they can read: scapy and pyrad."""

import os
from importlib import import_module
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.codec import l2tp, ppp, radius
from junose_shell.codec.radius_hiding import HidingKey
from junose_shell.control.packets import ControlPacket

REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
GOLDEN = sorted(Path(__file__).parent.glob("*.pcapng"))
KEY = HidingKey(b"a key", bytes(range(16)))
DICTIONARY = """
ATTRIBUTE User-Name 1 string
ATTRIBUTE User-Password 2 string encrypt=1
ATTRIBUTE CHAP-Password 3 octets
ATTRIBUTE NAS-IP-Address 4 ipaddr
ATTRIBUTE Framed-Route 22 string
ATTRIBUTE Session-Timeout 27 integer
ATTRIBUTE CHAP-Challenge 60 octets
ATTRIBUTE Tunnel-Server-Endpoint 67 string has_tag
ATTRIBUTE Tunnel-Password 69 string has_tag,encrypt=2
ATTRIBUTE Message-Authenticator 80 octets
"""
NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40)


def other(name):
    """Return a module of another decoder; a test that needs it is skipped without it."""
    try:
        return import_module(name)
    except ImportError:
        if REQUIRED:
            raise
        pytest.skip(f"pip install {name.partition('.')[0]}")


# -- scapy: IP, UDP, L2TP headers, PPP, RADIUS --
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_scapy_reads_and_writes_the_same_octets(path):
    inet, utils = other("scapy.layers.inet"), other("scapy.utils")
    tunnel, _ = other("scapy.layers.l2tp").L2TP, other("scapy.layers.radius")
    with utils.RawPcapNgReader(str(path)) as reader:
        every = [octets for octets, _ in reader]
    assert every
    for octets in every:
        packet = inet.IP(octets)
        packet.clear_cache()
        for layer in (packet, packet[inet.UDP]):
            layer.len = layer.chksum = None
        assert bytes(packet) == octets
        if tunnel in packet:
            agree(packet[tunnel], l2tp.decode(octets[28:]))


def agree(theirs, ours):
    """Check the header of an L2TP packet, and code and identifier of its PPP packet."""
    assert (theirs.tunnel_id, theirs.session_id) == (ours.tunnel_id, ours.session_id)
    if isinstance(ours, ControlPacket):
        assert (theirs.ns, theirs.nr) == (ours.ns, ours.nr)
        return
    packet = ppp.decode(ours.payload).packet
    if not isinstance(packet, bytes):
        innermost = theirs.payload.payload.payload
        assert innermost.id == packet.ident
        assert innermost.code == getattr(packet, "code", 1)


# -- pyrad: attributes, hidden values, signatures --
@pytest.fixture(scope="module")
def pyrad():
    packets, dictionary = other("pyrad.packet"), other("pyrad.dictionary")
    return packets, dictionary.Dictionary(StringIO(DICTIONARY))


@given(name=NAMES, password=NAMES)
def test_pyrad_reads_and_verifies_what_we_ask(pyrad, name, password):
    packets, names = pyrad
    said = {"User-Name": name, "User-Password": password, "NAS-IP-Address": "10.0.0.1"}
    octets = radius.request(radius.PacketCode.ACCESS_REQUEST, 7, said, KEY, signed=True)
    read = packets.AuthPacket(packet=octets, dict=names, secret=KEY.secret)
    assert (read.code, read.id, read.authenticator) == (1, 7, KEY.authenticator)
    assert read["User-Name"] == [name]
    assert read.PwDecrypt(read["User-Password"][0]) == password
    assert read["NAS-IP-Address"] == ["10.0.0.1"]
    assert read.verify_message_authenticator()


@given(secret=NAMES, timeout=st.integers(0, 2**32 - 1))
def test_pyrad_verifies_our_answer_and_opens_its_tunnel_password(pyrad, secret, timeout):
    packets, names = pyrad
    asked = packets.AuthPacket(dict=names, secret=KEY.secret, id=7, authenticator=KEY.authenticator)
    said = {"Tunnel-Password:1": secret, "Session-Timeout": str(timeout),
            "Framed-Route": ("10.1.0.0/16", "10.2.0.0/16")}  # fmt: skip
    octets = radius.response(radius.PacketCode.ACCESS_ACCEPT, 7, said, KEY, bytes)
    answer = asked.CreateReply(packet=octets)
    assert asked.VerifyReply(answer, octets)
    answer.authenticator = KEY.authenticator
    answer.request_authenticator = KEY.authenticator
    assert answer["Tunnel-Password:1"] == [secret]
    assert answer["Session-Timeout"] == [timeout]
    assert answer["Framed-Route"] == ["10.1.0.0/16", "10.2.0.0/16"]


@given(name=NAMES, password=NAMES)
def test_we_read_and_verify_what_pyrad_asks(pyrad, name, password):
    packets, names = pyrad
    asked = packets.AuthPacket(dict=names, secret=KEY.secret, id=9, authenticator=KEY.authenticator)
    asked["User-Name"] = name
    asked["User-Password"] = asked.PwCrypt(password)
    asked.add_message_authenticator()
    octets = asked.RequestPacket()
    assert radius.signature_holds(octets, KEY)
    read = dict(radius.decode(octets, KEY).attributes)
    assert (read["User-Name"], read["User-Password"]) == (name, password)


@given(text=NAMES)
def test_we_read_and_verify_what_pyrad_answers(pyrad, text):
    packets, names = pyrad
    asked = packets.AuthPacket(dict=names, secret=KEY.secret, id=9, authenticator=KEY.authenticator)
    answer = asked.CreateReply()
    answer.code = radius.PacketCode.ACCESS_ACCEPT
    answer["Framed-Route"] = [text, "10.2.0.0/16"]
    answer["Session-Timeout"] = 60
    octets = answer.ReplyPacket()
    assert radius.answers(octets, KEY)
    assert radius.signature_holds(octets, KEY)
    assert radius.decode(octets, KEY).attributes[1:] == (
        ("Framed-Route", text), ("Framed-Route", "10.2.0.0/16"), ("Session-Timeout", "60"),
    )  # fmt: skip
