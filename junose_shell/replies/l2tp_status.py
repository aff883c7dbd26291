"""L2TP destinations, tunnels and sessions of outgoing calls."""

from collections.abc import Iterable
from dataclasses import dataclass

from junose_shell.l2tp.snapshots import CallView
from junose_shell.net import Ipv4


@dataclass(frozen=True, slots=True)
class Destination:
    """A LAC as seen from a virtual router; ``tunnels`` and ``sessions`` count the active ones."""

    number: int
    context: str
    peer: Ipv4
    tunnels: int
    sessions: int


@dataclass(frozen=True, slots=True)
class Tunnel:
    """A tunnel; ``local`` is its source address when one is set, ``host`` the peer's name."""

    name: str
    context: str
    local: Ipv4 | None
    peer: Ipv4
    host: str
    up: bool
    sessions: int


@dataclass(frozen=True, slots=True)
class L2tpSession:
    """An L2TP session and its call."""

    name: str
    call: CallView


@dataclass(frozen=True, slots=True)
class Destinations:
    """Destinations in order of use."""

    destinations: tuple[Destination, ...]
    detail: bool


@dataclass(frozen=True, slots=True)
class Tunnels:
    """Tunnels in order of use."""

    tunnels: tuple[Tunnel, ...]
    detail: bool


@dataclass(frozen=True, slots=True)
class L2tpSessions:
    """Sessions, by dial-out target."""

    sessions: Iterable[L2tpSession]
    detail: bool
