"""Addresses and prefixes."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.net import Ipv4, Prefix, mask_length, mask_of

numbers = st.integers(min_value=0, max_value=2**32 - 1)


@given(numbers)
def test_text_and_number_agree_with_the_standard_library(number: int) -> None:
    address = Ipv4(number)
    assert str(address) == str(ipaddress.IPv4Address(number))
    assert Ipv4.parse(str(address)) == number


@pytest.mark.parametrize(
    "text",
    ["", "1.2.3", "1.2.3.4.5", "01.2.3.4", "256.1.1.1", "1.2.3.4 ", "a.b.c.d", "1..2.3", "٣.1.1.1"],
)
def test_what_is_not_an_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an IPv4 address"):
        Ipv4.parse(text)


@given(st.integers(min_value=0, max_value=32))
def test_masks_and_lengths_are_inverse(length: int) -> None:
    assert mask_length(mask_of(length)) == length


@pytest.mark.parametrize("mask", ["255.0.255.0", "0.0.0.1", "254.255.255.255"])
def test_a_mask_with_holes_is_refused(mask: str) -> None:
    with pytest.raises(ValueError, match="not a contiguous mask"):
        mask_length(Ipv4.parse(mask))


@given(numbers, st.integers(min_value=0, max_value=32), numbers)
def test_prefix_agrees_with_the_standard_library(number: int, length: int, other: int) -> None:
    prefix = Prefix.of(number, mask_of(length))
    reference = ipaddress.ip_network((number, length), strict=False)
    assert str(prefix) == str(reference)
    assert Prefix.parse(str(prefix)) == prefix
    assert prefix.contains(other) == (ipaddress.IPv4Address(other) in reference)


def test_covering_is_by_length_and_address() -> None:
    wide, narrow = Prefix.parse("10.10.0.0/16"), Prefix.parse("10.10.1.0/24")
    assert wide.covers(narrow)
    assert not narrow.covers(wide)
    assert not wide.covers(Prefix.parse("10.11.0.0/24"))


@pytest.mark.parametrize("text", ["10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "10.0.0.0/-1"])
def test_a_bad_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a prefix length"):
        Prefix.parse(text)
