import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.model.snapshot import MAGIC, pack, unpack

LINES = ["hostname erx1", "", " description \u00e4", "!"]


@given(st.lists(st.text(st.characters(exclude_characters="\n", codec="utf-8"))))
def test_what_is_packed_is_unpacked(lines: list[str]) -> None:
    assert unpack(pack(lines)) == lines


def test_the_same_lines_make_the_same_file() -> None:
    assert pack(LINES) == pack(iter(LINES))


def test_any_changed_octet_is_noticed() -> None:
    whole = pack(LINES)
    for at in range(len(whole)):
        broken = bytearray(whole)
        broken[at] ^= 1
        with pytest.raises(ValueError, match=r"checksum|not a configuration file"):
            unpack(bytes(broken))


def test_any_missing_end_is_noticed() -> None:
    whole = pack(LINES)
    for length in range(len(whole)):
        with pytest.raises(ValueError, match=r"checksum|not a configuration file"):
            unpack(whole[:length])
    with pytest.raises(ValueError, match="does not match"):
        unpack(whole + b"more\n")
    assert whole.startswith(MAGIC)
