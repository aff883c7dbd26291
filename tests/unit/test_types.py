import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.command.types import make, natural_key
from junose_shell.net import Ipv4


@pytest.mark.parametrize(
    ("spec", "word", "value"),
    [
        ({"type": "ipv4-address"}, "10.1.2.3", Ipv4(0x0A010203)),
        ({"type": "ipv4-mask"}, "255.255.0.0", Ipv4(0xFFFF0000)),
        ({"type": "int", "min": "1", "max": "9"}, "9", 9),
        ({"type": "int", "min": "30", "max": "99", "zero": "yes"}, "0", 0),
        ({"type": "int", "min": "-23", "max": "23"}, "-5", -5),
        ({"type": "word", "max": "3"}, "abc", "abc"),
        ({"type": "line", "max": "9"}, "two words", "two words"),
        ({"type": "location"}, "02/1", "2/1"),
        ({"type": "location"}, "2/0/10", "2/0/10"),
        ({"type": "sub-location"}, "4/00.007", "4/0.7"),
        ({"type": "interface-specifier"}, "12", "12"),
        ({"type": "interface-specifier"}, "4/0.7", "4/0.7"),
        ({"type": "route-distinguisher"}, "65535:4294967295", "65535:4294967295"),
        ({"type": "route-distinguisher"}, "10.0.0.1:65000", "10.0.0.1:65000"),
    ],
)
def test_a_word_becomes_a_value(spec, word, value):
    assert make(spec).parse(word) == value


@pytest.mark.parametrize(
    ("spec", "word"),
    [
        ({"type": "ipv4-address"}, "10.1.2"),
        ({"type": "ipv4-address"}, "010.1.2.3"),
        ({"type": "ipv4-mask"}, "255.0.255.0"),
        ({"type": "int", "min": "1", "max": "9"}, "10"),
        ({"type": "int", "min": "1", "max": "9"}, "0"),
        ({"type": "int", "min": "30", "max": "99", "zero": "yes"}, "29"),
        ({"type": "int"}, "1e3"),
        ({"type": "int"}, "9" * 13),
        ({"type": "int"}, "\u0661"),
        ({"type": "word", "max": "3"}, "abcd"),
        ({"type": "word", "pattern": "[a-z]+"}, "A"),
        ({"type": "location"}, "2"),
        ({"type": "location"}, "2/1.3"),
        ({"type": "sub-location"}, "2/1"),
        ({"type": "route-distinguisher"}, "65536:1"),
        ({"type": "route-distinguisher"}, "1:4294967296"),
        ({"type": "route-distinguisher"}, "10.0.0.1:65536"),
        ({"type": "route-distinguisher"}, "word"),
    ],
)
def test_a_word_of_another_kind_is_refused(spec, word):
    with pytest.raises(ValueError):
        make(spec).parse(word)


@pytest.mark.parametrize(
    ("spec", "shown"),
    [
        ({"type": "int", "min": "1", "max": "9"}, "1 - 9"),
        ({"type": "int", "min": "30", "max": "99", "zero": "yes"}, "0, 30 - 99"),
        ({"type": "word", "describe": "vrName"}, "vrName"),
        ({"type": "enum", "values": "a b"}, "a|b"),
    ],
)
def test_help_shows_the_limits(spec, shown):
    assert make(spec).describe == shown


@pytest.mark.parametrize("spec", [{"type": "enum"}, {"type": "pattern"}, {"type": "nothing"}, {}])
def test_a_type_without_what_it_needs_is_refused(spec):
    with pytest.raises(ValueError):
        make(spec)


KEYS = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=4,
)


@given(st.lists(KEYS, max_size=8))
def test_natural_keys_order_anything_the_same_way(keys):
    once = sorted(set(keys), key=natural_key)
    backwards = list(reversed(once))
    backwards.sort(key=natural_key)
    assert backwards == once


def test_numbers_inside_names_count_as_numbers():
    assert sorted(["vr10", "vr2", "vr1"], key=natural_key) == ["vr1", "vr2", "vr10"]
    assert min([("a", 10), ("a", 9), ("a", None)], key=natural_key) == ("a", None)
