"""RADIUS packets of a real server without their secrets: all else is as it passed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.codec import radius
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.radius_hiding import HidingKey
from junose_shell.codec.radius_masking import masked_answer, masked_request

REAL, SHOWN = b"the real key", b"masked"
MASK = b"********"
ASKED = {
    "User-Name": "branch1",
    "User-Password": "hello-lns",
    "NAS-Port": "7",
    "Attr-200": "0x0102",
}
GRANT = {
    "Tunnel-Type:1": "L2TP",
    "Tunnel-Password:1": "a word of more than sixteen octets",
    "ERX-Tunnel-Password": "another word",
    "Framed-Route": ("10.10.1.0/24", "10.10.2.0/24"),
    "Session-Timeout": "60",
}


def chance(octets):
    return bytes(range(1, octets + 1))


def asked(attributes=ASKED, code=radius.PacketCode.ACCESS_REQUEST):
    signed = code == radius.PacketCode.ACCESS_REQUEST
    return radius.request(code, 9, attributes, HidingKey(REAL, bytes(range(16))), signed=signed)


def plain(attributes):
    return {name: value for name, value in attributes if name != "Message-Authenticator"}


def test_a_request_keeps_all_but_its_password():
    octets = masked_request(asked(), SHOWN, MASK)
    key = HidingKey(SHOWN, octets[4:20])
    assert octets[:2] + octets[4:20] == asked()[:2] + bytes(range(16))
    read = plain(radius.decode(octets, key).attributes)
    assert read == ASKED | {"User-Password": MASK.decode()}
    assert radius.signature_holds(octets, key) is True


def test_an_answer_to_a_challenge_is_zeros():
    proof = {"User-Name": "a", "CHAP-Password": "0x07" + "ab" * 16, "CHAP-Challenge": "0x01"}
    octets = masked_request(asked(proof), SHOWN, MASK)
    read = plain(radius.decode(octets).attributes)
    assert read == proof | {"CHAP-Password": "0x07" + "00" * 16}


def test_an_accounting_record_is_signed_with_the_other_key():
    octets = masked_request(
        asked({"User-Name": "a"}, radius.PacketCode.ACCOUNTING_REQUEST), SHOWN, MASK
    )
    again = radius.request(
        radius.PacketCode.ACCOUNTING_REQUEST,
        9,
        {"User-Name": "a"},
        HidingKey(SHOWN, bytes(16)),
        signed=False,
    )
    assert octets == again


@pytest.mark.parametrize("signs", [True, False])
def test_an_answer_keeps_all_but_its_passwords_and_stays_signed_or_not(signs):
    key = HidingKey(REAL, asked()[4:20])
    told = GRANT if signs else {n: v for n, v in GRANT.items() if n != "Tunnel-Password:1"}
    octets = radius.response(2, 9, told, key, chance if signs else None)
    shown = HidingKey(SHOWN, key.authenticator)
    masked = masked_answer(octets, shown, MASK)
    assert radius.answers(masked, shown)
    assert radius.signature_holds(masked, shown) is (True if signs else None)
    before = plain(radius.decode(octets, key).attributes)
    after = plain(radius.decode(masked, shown).attributes)
    secret = {name for name in before if "Password" in name}
    assert {name for name in before if before[name] != after[name]} == secret
    assert {after[name] for name in secret} == {MASK.decode()}


@given(st.binary(max_size=40), st.booleans())
def test_any_octets_are_masked_or_refused(behind, answer):
    octets = bytes((2 if answer else 4, 1)) + (20 + len(behind)).to_bytes(2) + bytes(16) + behind
    try:
        radius.decode(octets)
    except DecodeError:
        return
    try:
        if answer:
            masked_answer(octets, HidingKey(SHOWN, bytes(16)), MASK)
        else:
            masked_request(octets, SHOWN, MASK)
    except DecodeError:
        pass
