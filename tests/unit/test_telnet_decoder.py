import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.terminal.telnet import (
    AYT,
    DO,
    DONT,
    EC,
    ECHO,
    IAC,
    IP,
    NAWS,
    OPENING,
    SB,
    SE,
    SGA,
    TTYPE,
    WILL,
    WONT,
    Decoded,
    Decoder,
)

BINARY, LINEMODE = 0, 34


def fed(*chunks: bytes) -> Decoded:
    decoder, total = Decoder(), Decoded()
    for chunk in chunks:
        got = decoder.feed(chunk)
        total.data += got.data
        total.answer += got.answer
        total.size = got.size or total.size
        total.kind = got.kind or total.kind
    return total


@pytest.mark.parametrize(
    ("data", "typed", "answer"),
    [
        (b"show\r\n", b"show\r\n", b""),
        (bytes((65, IAC, IAC, 66)), b"A\xffB", b""),
        (bytes((IAC, DO, ECHO, IAC, DO, SGA)), b"", b""),
        (bytes((IAC, DO, LINEMODE)), b"", bytes((IAC, WONT, LINEMODE))),
        (bytes((IAC, WILL, LINEMODE)), b"", bytes((IAC, DONT, LINEMODE))),
        (bytes((IAC, WILL, SGA)), b"", bytes((IAC, DO, SGA))),
        (bytes((IAC, WILL, NAWS)), b"", b""),
        (bytes((IAC, WILL, TTYPE)), b"", bytes((IAC, SB, TTYPE, 1, IAC, SE))),
        (bytes((IAC, DONT, ECHO, IAC, WONT, NAWS)), b"", b""),
        (bytes((IAC, IP, IAC, EC)), b"\x03\x7f", b""),
        (bytes((IAC, AYT)), b"", b"\r\n[yes]\r\n"),
        (bytes((IAC, 241)), b"", b""),
    ],
)
def test_commands(data: bytes, typed: bytes, answer: bytes) -> None:
    got = fed(data)
    assert (got.data, got.answer) == (typed, answer)


def test_a_request_is_refused_once_however_often_it_comes() -> None:
    assert len(fed(bytes((IAC, DO, BINARY)) * 1000).answer) == 3


def test_window_size() -> None:
    assert fed(bytes((IAC, SB, NAWS, 1, 4, 0, 50, IAC, SE))).size == (50, 260)
    assert fed(bytes((IAC, SB, NAWS, 0, IAC, IAC, 0, 24, IAC, SE))).size == (24, 255)
    assert fed(bytes((IAC, SB, NAWS, 0, 80, IAC, SE)) + b"x") == Decoded(bytearray(b"x"))


def test_terminal_type() -> None:
    assert fed(bytes((IAC, SB, TTYPE, 0)) + b"XTERM" + bytes((IAC, SE))).kind == "XTERM"


def test_an_endless_subnegotiation_is_given_up() -> None:
    got = fed(bytes((IAC, SB, 1)) + b"x" * 1000, b"show\r")
    assert got.data.endswith(b"show\r")


def test_the_opening_offers_and_asks() -> None:
    requests = {OPENING[at : at + 3] for at in range(0, len(OPENING), 3)}
    assert requests == {
        bytes((IAC, WILL, ECHO)), bytes((IAC, WILL, SGA)), bytes((IAC, DO, NAWS)),
        bytes((IAC, DO, TTYPE)),
    }  # fmt: skip


PIECES = st.one_of(
    st.binary(max_size=6),
    st.sampled_from([bytes((IAC,)), bytes((IAC, SB, NAWS)), bytes((IAC, SE)), bytes((IAC, DO))]),
)


@given(st.lists(PIECES, max_size=12))
def test_any_bytes_mean_the_same_however_they_are_cut(pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    assert fed(*pieces) == fed(whole) == fed(*(whole[at : at + 1] for at in range(len(whole))))


@given(st.binary(max_size=50))
def test_text_without_iac_passes_untouched(data: bytes) -> None:
    plain = data.replace(b"\xff", b"")
    assert fed(plain) == Decoded(bytearray(plain))
