"""Turns RADIUS attributes, spelled as in FreeRADIUS, into grants.

Names and numbers are those of the vendor dictionary and RFC 2868 [seen: FR-ERX, FR-2868]. Case does
not matter. Values are text: a number or, if the dictionary names values, the name. Attributes that
no grant uses are ignored, as a router ignores attributes that it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from junose_shell.l2tp.grants import (
    Bearer,
    DialOutGrant,
    Limits,
    PppProtocol,
    SubscriberGrant,
    Terms,
    TunnelDefinition,
)
from junose_shell.net import Ipv4, Prefix

if TYPE_CHECKING:
    from enum import IntEnum

    from junose_shell.aaa.ports import Attributes

MAXIMUM_TAG = 31  # RFC 2868 section 3.1
MAXIMUM_OCTETS = 253  # RFC 2865 section 5
MAXIMUM_PREFERENCE = 0xFF_FFFF  # three octets beside the tag
_WORD = 0xFFFF_FFFF
_CHOSEN_LATER = {0xFFFF_FFFE, 0xFFFF_FFFF}  # Framed-IP-Address: the NAS or the user chooses

_NUMBERED = re.compile(r"attr-(?:\d{1,3}|26\.\d{1,10}\.\d{1,3})", re.IGNORECASE | re.ASCII)
MALFORMED = "?"
"""The value of an attribute whose length is wrong; nothing reads it as a number or an address."""

Reader = Callable[[str], Any]


def _text(value: str) -> str:
    if len(value.encode()) > MAXIMUM_OCTETS:
        raise ValueError(f"longer than {MAXIMUM_OCTETS} octets")
    return value


def _number(maximum: int) -> Reader:
    def read(value: str) -> int:
        if not (value.isascii() and value.isdigit() and len(value) <= 10 and int(value) <= maximum):
            raise ValueError(f"not a number 0..{maximum}: {value!r}")
        return int(value)

    return read


def _named(kind: type[IntEnum]) -> Reader:
    """Parse a value of ``kind``, given by its dictionary name (``PAP-CHAP``) or number."""
    names = {member.name.lower().replace("_", "-"): member for member in kind}
    names |= {str(member.value): member for member in kind}

    def read(value: str) -> IntEnum:
        try:
            return names[value.lower()]
        except KeyError:
            raise ValueError(f"not one of {', '.join(names)}: {value!r}") from None

    return read


def _only(*accepted: str) -> Reader:
    def read(value: str) -> None:
        if value.lower() not in accepted:
            raise ValueError(f"only {accepted[0]} is supported: {value!r}")

    return read


def _route(value: str) -> Prefix:
    """Parse ``prefix [gateway [metric ...]]``, RFC 2865 section 5.22."""
    words = value.split()
    if not words:
        raise ValueError("an empty route")
    prefix = Prefix.parse(words[0])
    if len(words) > 1:
        Ipv4.parse(words[1])
    for metric in words[2:]:
        _number(_WORD)(metric.removeprefix("-"))  # the example of the RFC has a metric of -1
    return prefix if "/" in words[0] else Prefix.of(prefix.address, _classful_mask(prefix.address))


def _classful_mask(address: Ipv4) -> int:
    """Return the mask of a prefix without a length, which its class implies (RFC 2865 5.22)."""
    first = address >> 24
    length = 8 if first < 128 else 16 if first < 192 else 24 if first < 224 else 32
    return _WORD << (32 - length) & _WORD


def _framed_address(value: str) -> Ipv4 | None:
    address = Ipv4.parse(value)
    return None if address in _CHOSEN_LATER else address


# name: (field of the record, "" if it is only checked; reader)
_TUNNEL: dict[str, tuple[str, Reader]] = {
    "Tunnel-Type": ("", _only("l2tp", "3")),
    "Tunnel-Medium-Type": ("", _only("ipv4", "ip", "1")),
    "Tunnel-Server-Endpoint": ("lac", Ipv4.parse),
    "Tunnel-Client-Endpoint": ("source", Ipv4.parse),
    "Tunnel-Preference": ("preference", _number(MAXIMUM_PREFERENCE)),
    "Tunnel-Assignment-Id": ("assignment_id", _text),
    "Tunnel-Client-Auth-Id": ("client_name", _text),
    "Tunnel-Server-Auth-Id": ("server_name", _text),
    "Tunnel-Password": ("password", _text),
    "ERX-Tunnel-Password": ("password", _text),
    "ERX-Tunnel-Maximum-Sessions": ("max_sessions", _number(_WORD)),
    "ERX-Tunnel-Virtual-Router": ("virtual_router", _text),
}
_DIAL_OUT: dict[str, tuple[str, Reader]] = {
    "ERX-Dial-Out-Number": ("number", _text),
    "ERX-PPP-Username": ("ppp_username", _text),
    "ERX-PPP-Password": ("ppp_password", _text),
    "ERX-PPP-Auth-Protocol": ("ppp_protocol", _named(PppProtocol)),
    "ERX-Minimum-BPS": ("minimum_bps", _number(_WORD)),
    "ERX-Maximum-BPS": ("maximum_bps", _number(_WORD)),
    "ERX-Bearer-Type": ("bearer", _named(Bearer)),  # not the bit mask of the L2TP AVP
}
_SUBSCRIBER: dict[str, tuple[str, Reader]] = {
    "Framed-IP-Address": ("framed_address", _framed_address),
    "ERX-Virtual-Router-Name": ("virtual_router", _text),
    "Framed-Pool": ("framed_pool", _text),
    "ERX-Address-Pool-Name": ("pool", _text),
}
_TERMS: dict[str, tuple[str, Reader]] = {
    "Session-Timeout": ("session_timeout", _number(_WORD)),
    "Idle-Timeout": ("idle_timeout", _number(_WORD)),
    "Acct-Interim-Interval": ("interim", _number(_WORD)),
}
_LIMITS = {name: _TERMS[name] for name in ("Session-Timeout", "Idle-Timeout")}
_ROUTE, _CLASS = "Framed-Route", "Class"

# Attributes of the dictionaries that answers of real servers have and no grant uses [seen: FR-ERX].
_PASSED_OVER = (
    "Service-Type", "Framed-Protocol", "Framed-IP-Netmask", "Framed-Routing", "Filter-Id",
    "Framed-MTU", "Framed-Compression", "Reply-Message", "State",
    "Termination-Action", "Port-Limit", "ERX-Local-Loopback-Interface", "ERX-Primary-Dns",
    "ERX-Secondary-Dns", "ERX-Primary-Wins", "ERX-Secondary-Wins", "ERX-Ingress-Policy-Name",
    "ERX-Egress-Policy-Name", "ERX-Ingress-Statistics", "ERX-Egress-Statistics",
    "ERX-Framed-Ip-Route-Tag", "ERX-Qos-Profile-Name", "ERX-Sa-Validate", "ERX-Tunnel-Group",
    "ERX-Tunnel-Interface-Id", "ERX-Igmp-Enable", "ERX-Service-Bundle",
)  # fmt: skip
_TUNNEL_BY_NAME, _DIAL_OUT_BY_NAME, _SUBSCRIBER_BY_NAME, _TERMS_BY_NAME, _LIMITS_BY_NAME = (
    {name.lower(): entry for name, entry in table.items()}
    for table in (_TUNNEL, _DIAL_OUT, _SUBSCRIBER, _TERMS, _LIMITS)
)
NAMES = (*_TUNNEL, *_DIAL_OUT, *_SUBSCRIBER, *_TERMS, _ROUTE, _CLASS, *_PASSED_OVER)
"""Every attribute that a grant can carry; those of RFC 2868 take a tag, ``:1`` to ``:31``."""


def dial_out_grant(attributes: Attributes) -> DialOutGrant:
    """Return the grant of the first Access-Accept.

    Raises ``ValueError`` that names a wrong attribute.
    """
    fields = _read_plain(attributes, _DIAL_OUT_BY_NAME)
    limits = _read_plain(attributes, _LIMITS_BY_NAME)
    if limits:
        fields["limits"] = Limits(**limits)
    return DialOutGrant(tunnels=_tunnels(attributes), **fields)


def subscriber_grant(attributes: Attributes) -> SubscriberGrant:
    """Return the grant of the second Access-Accept.

    Raises ``ValueError`` that names a wrong attribute.
    """
    fields = _read_plain(attributes, _SUBSCRIBER_BY_NAME)
    fields["pool"] = fields.get("pool") or fields.pop("framed_pool", "")
    fields.pop("framed_pool", None)
    terms = Terms(
        classes=_repeated(attributes, _CLASS, _text), **_read_plain(attributes, _TERMS_BY_NAME)
    )
    routes = _repeated(attributes, _ROUTE, _route)
    return SubscriberGrant(framed_routes=routes, terms=terms, **fields)


def check_name(name: str) -> None:
    """Raise ``ValueError`` if ``name`` is not one of ``NAMES``, or its tag is not allowed.

    ``Attr-200`` and ``Attr-26.4874.250`` are attributes that the router does not know.
    """
    base, tag = _split_tag(name)
    known = {each.lower() for each in NAMES}
    if base.lower() not in known and not _NUMBERED.fullmatch(base):
        raise ValueError(f"unknown attribute {base!r}")
    if tag and base.lower() not in {each.lower() for each in _TUNNEL}:
        raise ValueError(f"{base} takes no tag")


def check_malformed(name: str) -> None:
    """Raise ``ValueError`` if the router takes any value of an attribute, or does not read it."""
    check_name(name)
    answer = {"Tunnel-Server-Endpoint": "192.0.2.1"}
    try:
        dial_out_grant({**answer, name: MALFORMED})
        subscriber_grant({name: MALFORMED})
    except ValueError:
        return
    raise ValueError(f"no value of {name} is malformed")


def _tunnels(attributes: Attributes) -> tuple[TunnelDefinition, ...]:
    """Return the tunnels in order of their tags; untagged attributes apply to every tunnel."""
    groups: dict[int, dict[str, Any]] = {}
    for name, value in attributes.items():
        base, tag = _split_tag(name)
        entry = _TUNNEL_BY_NAME.get(base.lower())
        if entry is None:
            continue
        field, reader = entry
        group = groups.setdefault(tag, {})
        read = _apply(name, reader, _single(name, value))
        if field:
            group[field] = read
    shared = groups.pop(0, {})
    if not groups and shared:
        groups[0] = {}
    return tuple(_tunnel(tag, shared | groups[tag]) for tag in sorted(groups))


def _tunnel(tag: int, fields: dict[str, Any]) -> TunnelDefinition:
    if "lac" not in fields:
        suffix = f":{tag}" if tag else ""
        raise ValueError(f"Tunnel-Server-Endpoint{suffix} is missing")
    return TunnelDefinition(**fields)


def _read_plain(attributes: Attributes, table: dict[str, tuple[str, Reader]]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in attributes.items():
        entry = table.get(name.lower())
        if entry is not None:
            field, reader = entry
            fields[field] = _apply(name, reader, _single(name, value))
    return fields


def _repeated(attributes: Attributes, wanted: str, reader: Reader) -> tuple[Any, ...]:
    found: list[Any] = []
    for name, values in attributes.items():
        if name.lower() == wanted.lower():
            given = (values,) if isinstance(values, str) else values
            found += [_apply(name, reader, value) for value in given]
    return tuple(found)


@lru_cache(maxsize=1024)
def _split_tag(name: str) -> tuple[str, int]:
    base, colon, tag = name.partition(":")
    if not colon:
        return base, 0
    if not (tag.isascii() and tag.isdigit() and len(tag) <= 2 and int(tag) <= MAXIMUM_TAG):
        raise ValueError(f"{base}: not a tag 0..{MAXIMUM_TAG}: {tag!r}")
    return base, int(tag)


def _single(name: str, value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return value
    if len(value) != 1:
        raise ValueError(f"{name}: one value expected, not {len(value)}")
    return value[0]


def _apply(name: str, reader: Reader, value: str) -> Any:
    try:
        return reader(value)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
