import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.terminal.keys import MAX_PENDING, Key, Keys


def taken(*chunks: bytes, single: bool = False) -> list[Key]:
    keys, found = Keys(), []
    for chunk in chunks:
        keys.feed(chunk)
        while (key := keys.take(single=single)) is not None:
            found.append(key)
    return found


def names(*chunks: bytes) -> list[str]:
    return [key.text if key.name == "text" else key.name for key in taken(*chunks)]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a\rb\nc\r\nd\r\0e", ["a", "enter", "b", "enter", "c", "enter", "d", "enter", "e"]),
        (b"\r\r", ["enter", "enter"]),
        (b"\n\n", ["enter", "enter"]),
        (b"\r\n\r\n", ["enter", "enter"]),
        (b"\r\n\n", ["enter", "enter"]),
        (b"\0a", ["a"]),
        (b"\x01\x1a", ["ctrl-a", "ctrl-z"]),
        (b"\x7f\x08\t?", ["backspace", "backspace", "tab", "question"]),
        (b"\x1b[A\x1b[B\x1b[C\x1b[D\x1bOA", ["up", "down", "right", "left", "up"]),
        (b"\x1b[3~\x1b[H\x1b[F\x1b[1;5C", ["delete", "home", "end", "right"]),
        (b"\x1bb\x1bF", ["esc-b", "esc-f"]),
        (b"\x1b[99~x", ["x"]),
        (b"\x1b[\x01x", ["ctrl-a", "x"]),
        (b"\x1b\rx", ["enter", "x"]),
        (b"\x1b[" + b"1" * 40 + b"x", ["1" * 40 + "x"]),
        ("é".encode(), ["é"]),
        (b"\xff", ["\udcff"]),
        ("a\x85b".encode(), ["a", "b"]),
    ],
)
def test_keys(data: bytes, expected: list[str]) -> None:
    assert names(data) == expected


def test_a_return_counts_at_once_and_its_newline_is_swallowed_later() -> None:
    assert names(b"a\r", b"\nb") == ["a", "enter", "b"]
    assert names(b"a\r", b"\0b") == ["a", "enter", "b"]
    assert names(b"\r", b"\n", b"\n") == ["enter", "enter"]


def test_keys_cut_in_two() -> None:
    assert names(b"\x1b", b"[A", b"\x1b[", b"A", b"\xc3", b"\xa9") == ["up", "up", "é"]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\r\0"])
def test_a_plain_line_with_its_enter_is_taken_whole(end: bytes) -> None:
    keys = Keys()
    assert keys.whole(b"show clock" + end) == "show clock"
    assert keys.take() is None
    keys.feed(b"\nx" if end == b"\r" else b"x")
    assert keys.take() == Key("text", "x")


@pytest.mark.parametrize(
    "data",
    [b"show", b"\r", b"sh\t\r", b"show ?\r", b"a\rb\r", b"a\r\r", "é\r".encode(), b"\x1b[A\r"],
)
def test_anything_else_is_not_taken_whole(data: bytes) -> None:
    assert Keys().whole(data) is None


@pytest.mark.parametrize("before", [b"x", b"\xc3", b"\x1b"])
def test_nothing_is_taken_whole_after_what_waits(before: bytes) -> None:
    keys = Keys()
    keys.feed(before)
    assert keys.whole(b"show clock\r") is None


def test_single_keys() -> None:
    assert taken(b"ab", single=True) == [Key("text", "a"), Key("text", "b")]


def test_an_interrupt_drops_what_was_typed_before_it() -> None:
    keys = Keys()
    keys.feed(b"abc\x03def")
    assert keys.interrupted()
    assert keys.take() == Key("text", "def")
    assert not keys.interrupted()


def test_typing_ahead_is_bounded() -> None:
    keys = Keys()
    for _ in range(3):
        keys.feed(b"x" * MAX_PENDING)
    key = keys.take()
    assert key is not None
    assert len(key.text) == MAX_PENDING
    assert keys.take() is None


TELLING = st.sampled_from([bytes([octet]) for octet in b"\r\n\0\x1b[A"])


@given(st.lists(st.binary(max_size=20)) | st.lists(TELLING, min_size=8))
def test_any_bytes_give_keys_the_same_however_they_are_cut(chunks: list[bytes]) -> None:
    whole = taken(b"".join(chunks), single=True)
    assert taken(*chunks, single=True) == whole
    assert all(key.name for key in whole)


@pytest.mark.parametrize("chunks", [(b"a\tb?\r\nc\r\0\n",), (b"a\tb?\r", b"\nc\r", b"\0\n")])
def test_a_line_can_be_taken_whole_with_its_control_characters(chunks: tuple[bytes, ...]) -> None:
    keys, found = Keys(), []
    for chunk in chunks:
        keys.feed(chunk)
        while (line := keys.line()) is not None:
            found.append(line)
    assert found == ["a\tb?", "c", ""]
    assert keys.waiting == 0
