"""L2TP packets to bytes and back: recorded packets, round trips, and every way to spoil one."""

from dataclasses import MISSING
from pathlib import Path
from struct import pack, unpack_from

import pytest
from hypothesis import given
from hypothesis import strategies as st
from l2tp_strategies import CONTROL, MESSAGES, PACKETS

from junose_shell.codec.avps import AVPS
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.l2tp import decode, encode
from junose_shell.control.messages import (
    CALLS,
    NUMBERS,
    TYPES,
    Avp,
    Cdn,
    Hello,
    Iccn,
    Occn,
    Ocrp,
    Ocrq,
    Other,
    ResultCode,
    Scccn,
    Sccrp,
    Sccrq,
    StopCcn,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket, DataPacket, Hiding, Secret
from junose_shell.control.results import OUT_OF_RANGE, UNKNOWN_AVP, VENDOR_ERROR, WRONG_LENGTH
from junose_shell.control.sizes import packet_octets

RECORDED = sorted((Path(__file__).parent / "packets").glob("*.hex"))
LINES = [
    bytes.fromhex(line.split()[1]) for path in RECORDED for line in path.read_text().splitlines()
]
WORD = Secret(b"word")


def _split(data):
    """Return the attributes of a control packet as (offset, octets)."""
    found, at = [], 12
    while at < len(data):
        length = unpack_from("!H", data, at)[0] & 0x3FF
        found.append((at, data[at : at + length]))
        at += length
    return found


def _packet(*avps):
    body = b"".join(avps)
    return pack("!HHHHHH", 0xC802, 12 + len(body), 1, 0, 0, 0) + body


def _avp(attribute, value, flags=0x8000, vendor=0):
    return pack("!HHH", flags | 6 + len(value), vendor, attribute) + value


def _place_of_fault(data):
    """Return where the header is wrong, -1 when it is right."""
    try:
        decode(data, lambda _: WORD)
    except DecodeError as fault:
        return fault.offset
    return -1


def _kind(number, flags=0x8000):
    return _avp(0, pack("!H", number), flags)


# -- recorded from other routers --


def test_the_recorded_outgoing_call_reads_as_what_it_is():
    path = next(path for path in RECORDED if path.stem == "outgoing-call")
    packets = [decode(bytes.fromhex(line.split()[1])) for line in path.read_text().splitlines()]
    kinds = [type(getattr(p, "message", p)).__name__ for p in packets]
    assert kinds == [
        "Sccrq", "Sccrp", "Scccn", "Ocrq", "NoneType", "DataPacket", "Ocrp", "NoneType", "Occn",
        "NoneType", "DataPacket", "Cdn", "StopCcn", "Cdn", "NoneType",
    ]  # fmt: skip
    assert packets[1].message == Sccrp(3862, "lac1", 3, bearers=3, window=1024)
    assert packets[8].message == Occn(64000, 1, rx_speed=64000)
    assert packets[5].payload.startswith(b"\xff\x03\xc0\x21")


@pytest.mark.parametrize("data", LINES, ids=range(len(LINES)))
def test_a_recorded_packet_says_the_same_when_it_is_written_again(data):
    packet = decode(data)
    assert not isinstance(getattr(packet, "message", None), Unreadable)
    assert decode(encode(packet)) == packet
    if isinstance(packet, ControlPacket):
        again = {octets[6:] for _, octets in _split(encode(packet))}
        said = {octets[6:] for _, octets in _split(data)}
        assert {octets.rstrip(b"\0") for octets in again} == {o.rstrip(b"\0") for o in said}


def test_a_bare_acknowledgement_may_carry_a_session_id():
    assert decode(bytes.fromhex("c802000c0063003700030002")) == ControlPacket(99, 55, 3, 2)


def test_what_we_write_is_what_others_wrote_but_for_the_order_of_attributes():
    ours = encode(ControlPacket(0x0F16, 0, 1, 1, Scccn()))
    assert ours.hex() == "c80200140f160000000100018008000000000003"


# -- round trips --


@given(PACKETS)
def test_every_packet_reads_as_it_was_written(packet):
    assert decode(encode(packet)) == packet


@given(CONTROL, st.binary(min_size=1, max_size=40), st.binary(min_size=1, max_size=30).map(Secret))
def test_a_hidden_packet_reads_as_it_was_written_by_who_knows_the_secret(packet, vector, secret):
    data = encode(packet, Hiding(secret, vector))
    assert decode(data, {packet.tunnel_id: secret}.get) == packet


def test_every_attribute_has_its_own_field_and_every_field_its_attribute():
    used = {name for kind in TYPES.values() for name in kind.__match_args__} - {"more"}
    assert used == {spec.field for spec in AVPS.values()}


# -- hidden attributes, section 4.3 --

REQUEST = ControlPacket(7, 0, 2, 1, Ocrq(5, 1, 64000, 64000, 1, 1, "5551212"))
HIDDEN = encode(REQUEST, Hiding(WORD, b"0123456789abcdef"))


def test_hidden_values_cannot_be_seen():
    assert b"5551212" in encode(REQUEST)
    assert b"5551212" not in HIDDEN


def test_a_value_longer_than_a_digest_is_hidden_in_blocks():
    name = "x" * 100
    packet = ControlPacket(7, 0, 0, 0, Ocrq(5, 1, 1, 1, 1, 1, name))
    data = encode(packet, Hiding(WORD, b"v"))
    assert name.encode() not in data
    assert decode(data, lambda _: WORD) == packet


def test_the_mask_is_the_digest_that_the_section_gives():
    from hashlib import md5

    data = encode(ControlPacket(7, 9, 0, 0, Ocrp(5)), Hiding(WORD, b"vector"))
    hidden = _split(data)[2][1][6:]
    mask = md5(pack("!H", 14) + b"word" + b"vector", usedforsecurity=False).digest()
    assert bytes(a ^ b for a, b in zip(hidden, mask, strict=False)) == pack("!HH", 2, 5)


@pytest.mark.parametrize("secret_of", [None, lambda _: None, lambda _: Secret(b"other")])
def test_a_mandatory_attribute_that_cannot_be_revealed_is_an_unknown_one(secret_of):
    message = decode(HIDDEN, secret_of).message
    assert isinstance(message, Unreadable)
    assert message.error in {UNKNOWN_AVP, WRONG_LENGTH}


def test_a_vector_must_come_before_what_it_hides():
    parts = [octets for _, octets in _split(HIDDEN)]
    data = _packet(parts[0], *parts[2:], parts[1])
    assert decode(data, lambda _: WORD).message.error == UNKNOWN_AVP


def test_the_last_vector_before_a_value_counts():
    first, second = Hiding(WORD, b"one"), Hiding(WORD, b"two")
    one = _split(encode(ControlPacket(7, 9, 0, 0, Ocrp(5)), first))
    two = _split(encode(ControlPacket(7, 9, 0, 0, Ocrp(5, channel=3)), second))
    parts = [*(octets for _, octets in one), two[1][1], two[3][1]]
    assert decode(_packet(*parts), lambda _: WORD).message == Ocrp(5, channel=3)


# -- what is wrong with a packet, and what is done about it --


@given(st.binary(max_size=200))
def test_any_octets_are_a_packet_or_a_decode_error(data):
    assert -1 <= _place_of_fault(data) <= len(data)


@given(st.binary(max_size=120))
def test_any_octets_after_a_right_header_are_a_packet(body):
    packet = decode(_packet(body), lambda _: WORD)
    if isinstance(packet.message, Unreadable):
        assert 12 <= packet.message.offset <= 12 + len(body)
        assert packet.message.error in {WRONG_LENGTH, OUT_OF_RANGE, VENDOR_ERROR, UNKNOWN_AVP}


@given(CONTROL.filter(lambda packet: packet.message), st.data())
def test_any_octet_spoilt_is_a_packet_or_a_decode_error(packet, data):
    octets = bytearray(encode(packet))
    at = data.draw(st.integers(0, len(octets) - 1))
    octets[at] ^= data.draw(st.integers(1, 255))
    place = _place_of_fault(bytes(octets))
    assert place == -1 or (at < 4 and place <= len(octets))


@given(MESSAGES, st.data())
def test_each_wrong_length_of_an_attribute_is_noticed_or_harmless(message, data):
    whole = encode(ControlPacket(1, 0, 0, 0, message))
    at, octets = data.draw(st.sampled_from(_split(whole)))
    flags = unpack_from("!H", octets)[0]
    wrong = data.draw(st.integers(0, 0x3FF).filter(lambda n: n != flags & 0x3FF))
    spoilt = whole[:at] + pack("!H", flags & ~0x3FF | wrong) + whole[at + 2 :]
    found = decode(spoilt).message
    assert isinstance(found, Unreadable | Other | type(message))
    if wrong < 6 or at + wrong > len(whole):
        assert isinstance(found, Unreadable)
        assert (found.error, found.offset) == (WRONG_LENGTH, at) or found.error == UNKNOWN_AVP


@pytest.mark.parametrize("data", LINES, ids=range(len(LINES)))
def test_a_recorded_packet_cut_anywhere_is_a_decode_error(data):
    for end in range(len(data) if data[0] & 0x80 else 6):
        with pytest.raises(DecodeError):
            decode(data[:end])


@given(MESSAGES)
def test_each_attribute_missing_in_turn_is_answered_when_it_is_required(message):
    whole = encode(ControlPacket(1, 0, 0, 0, message))
    parts = _split(whole)
    fields = type(message).__dataclass_fields__
    for at, (_, gone) in enumerate(parts[1:], 1):
        vendor, attribute = unpack_from("!HH", gone, 2)
        rest = [octets for i, (_, octets) in enumerate(parts) if i != at]
        found = decode(_packet(*rest)).message
        spec = None if vendor else AVPS.get(attribute)
        default = fields[spec.field].default if spec else None
        if default is MISSING or (spec and spec.field == "version"):
            assert isinstance(found, Unreadable)
            assert (found.error, found.text) == (VENDOR_ERROR, f"no {spec.name}")
        else:
            assert type(found) is type(message)
            if spec:
                assert getattr(found, spec.field) == default


def test_a_message_must_begin_with_its_type():
    assert decode(_packet(_avp(14, b"\0\5"), _kind(8))).message.error == VENDOR_ERROR
    assert decode(_packet(_avp(0, b"\0\0\10"))).message.error == VENDOR_ERROR
    assert decode(_packet(_avp(0, b"\0\10", 0xC000))).message.error == VENDOR_ERROR


def test_an_unknown_mandatory_message_type_is_an_error_and_another_is_passed_over():
    """RFC 2661 section 4.4.1."""
    assert decode(_packet(_kind(5))).message == Unreadable(
        5, UNKNOWN_AVP, "unknown mandatory message type 5", 12
    )
    assert decode(_packet(_kind(5, flags=0))).message == Other(5)


@pytest.mark.parametrize(("vendor", "attribute"), [(0, 99), (0, 20), (9, 9), (4874, 1)])
def test_an_unknown_mandatory_attribute_is_an_error_and_names_itself(vendor, attribute):
    """RFC 2661 sections 4.2 and 4.4.2: error 8, and the attribute in the text."""
    data = _packet(_kind(8), _avp(14, b"\0\5"), _avp(attribute, b"x", vendor=vendor))
    text = f"unknown mandatory attribute {attribute} of vendor {vendor}"
    assert decode(data).message == Unreadable(8, UNKNOWN_AVP, text, 28, assigned=5)


def test_an_unknown_attribute_that_is_not_mandatory_is_kept():
    """RFC 2661 section 4.1."""
    data = _packet(_kind(8), _avp(14, b"\0\5"), _avp(99, b"x", 0, 9))
    assert decode(data).message == Ocrp(5, more=(Avp(9, 99, b"x"),))


@pytest.mark.parametrize("bit", [0x2000, 0x1000, 0x0800, 0x0400])
def test_a_reserved_bit_makes_an_attribute_an_unknown_one(bit):
    """RFC 2661 section 4.1."""
    wrong = _avp(25, b"\0\0\0\1", bit), _avp(25, b"\0\0\0\1", 0x8000 | bit)
    parts = _kind(8), _avp(14, b"\0\5")
    assert decode(_packet(*parts, wrong[0])).message == Ocrp(5)
    assert decode(_packet(*parts, wrong[1])).message.error == UNKNOWN_AVP


def test_a_malformed_attribute_is_passed_over_unless_it_is_mandatory():
    """RFC 2661 section 7.1, with its own example: Rx Connect Speed in two octets."""
    parts = _kind(9), _avp(24, b"\0\0\xfa\0"), _avp(19, b"\0\0\0\1")
    assert decode(_packet(*parts, _avp(38, b"\xfa\0", 0))).message == Occn(64000, 1)
    found = decode(_packet(*parts, _avp(38, b"\xfa\0"))).message
    assert (found.error, found.text) == (WRONG_LENGTH, "Rx Connect Speed has 2 octets")


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("Assigned Tunnel ID", Sccrq(0, "a", 3)),
        ("Assigned Tunnel ID", Sccrp(0, "a", 3)),
        ("Receive Window Size", Sccrq(1, "a", 3, window=0)),
        ("Assigned Session ID", Ocrq(0, 1, 1, 1, 1, 1, "5")),
        ("Assigned Session ID", Ocrp(0)),
    ],
)
def test_an_id_or_a_window_of_0_is_out_of_range(field, message):
    found = decode(encode(ControlPacket(1, 0, 0, 0, message))).message
    assert (found.error, found.text) == (OUT_OF_RANGE, f"{field} is 0")


@pytest.mark.parametrize("message", [StopCcn(0, ResultCode(1)), Cdn(ResultCode(1), 0)])
def test_who_ends_something_may_have_assigned_no_id(message):
    packet = ControlPacket(1, 0, 0, 0, message)
    assert decode(encode(packet)) == packet


def test_of_a_repeated_attribute_the_first_counts():
    data = _packet(_kind(8), _avp(14, b"\0\5"), _avp(14, b"\0\6"))
    assert decode(data).message == Ocrp(5)


def test_an_attribute_of_another_message_is_passed_over():
    data = _packet(_kind(8), _avp(14, b"\0\5"), _avp(7, b"lac"))
    assert decode(data).message == Ocrp(5)


def test_m_bits_are_taken_as_they_come():
    data = _packet(_kind(8, flags=0), _avp(14, b"\0\5", 0))
    assert decode(data).message == Ocrp(5)


@pytest.mark.parametrize(
    ("text", "read"),
    [(b"a\x1b[2Jb", "a\\x1b[2Jb"), (b"\xff", "\\xff"), ("é".encode(), "é")],
)
def test_text_of_a_peer_can_be_printed(text, read):
    data = _packet(_kind(14), _avp(1, b"\0\2\0\6" + text), _avp(14, b"\0\5"))
    assert decode(data).message == Cdn(ResultCode(2, 6, read), 5)


@pytest.mark.parametrize(
    ("data", "offset"),
    [
        ("", 0),
        ("c802", 2),
        ("c803000c0000000000000000", 1),
        ("c801000c0000000000000000", 1),
        ("8802000c0000000000000000", 0),
        ("c002000c0000000000000000", 0),
        ("ca02000c0000000000000000", 0),
        ("c802000d0000000000000000", 2),
        ("c802000b0000000000000000", 2),
        ("c802000c00000000", 8),
        ("4002000400010002", 2),
        ("400200ff00010002", 2),
        ("0202000100020004ff", 2),
        ("0802000100020001", 8),
        ("02020001000200", 7),
    ],
)
def test_a_header_that_cannot_be_read_is_a_decode_error_with_the_place(data, offset):
    with pytest.raises(DecodeError) as found:
        decode(bytes.fromhex(data))
    assert found.value.offset == offset
    assert str(found.value).startswith(f"octet {offset}: ")


def test_octets_behind_the_length_of_the_header_are_not_read():
    assert decode(bytes.fromhex("c802000c0001000200030004ffff")) == ControlPacket(1, 2, 3, 4)
    assert decode(bytes.fromhex("4002000900010002aaffff")) == DataPacket(1, 2, b"\xaa")


def test_all_parts_of_a_data_header_are_read():
    """RFC 2661 section 3.1: length, sequence numbers, offset with padding, priority."""
    data = bytes.fromhex("4b02001200010002000300040002eeeeff03")
    assert decode(data) == DataPacket(1, 2, b"\xff\x03", 3, 4, offset=2, priority=True)


@pytest.mark.parametrize(
    "packet",
    [
        ControlPacket(0x10000, 0, 0, 0),
        ControlPacket(1, 0, 0, 0, Ocrp(0x10000)),
        ControlPacket(1, 0, 0, 0, Ocrp(-1)),
        ControlPacket(1, 0, 0, 0, Sccrq(1, "x" * 1018, 3)),
        ControlPacket(1, 0, 0, 0, Sccrq(1, "\ud800", 3)),
        ControlPacket(1, 0, 0, 0, Sccrq(1, "a", 3, tie_breaker=b"short")),
        ControlPacket(1, 0, 0, 0, Other(99)),
        ControlPacket(1, 0, 0, 0, Unreadable(1, 2, "", 0)),
    ],
)
def test_what_does_not_fit_is_refused(packet):
    with pytest.raises(ValueError):
        encode(packet)


def test_secrets_do_not_show():
    hiding = Hiding(WORD, b"v")
    iccn = Iccn(64000, 1, proxy_response=b"password")
    assert "word" not in f"{WORD} {hiding} {hiding!r} {iccn} {WORD!r}"


def test_calls_are_the_messages_with_a_session():
    """RFC 2661 section 3.2: call management, error reporting and session control."""
    outside = {Sccrq, Sccrp, Scccn, StopCcn, Hello}
    assert {NUMBERS[kind] for kind in set(TYPES.values()) - outside} == CALLS


@given(CONTROL)
def test_a_packet_is_counted_with_the_octets_that_it_has(packet):
    assert packet_octets(packet) == len(encode(packet))
