"""Replies about L2TP, its destinations, tunnels and sessions."""

from collections.abc import Iterable

from junose_shell.l2tp.snapshots import CallView
from junose_shell.net import Ipv4
from junose_shell.record import record


@record
class Statuses:
    """How many of a ``kind`` ("destination", ...) exist; ``up`` of them work.

    ``admin`` is the state set for all of L2TP: enabled, drain or disabled.
    """

    kind: str
    admin: str
    total: int
    up: int


@record
class L2tpStatus:
    """The configuration of L2TP, and how much of it is in use. Times are in seconds.

    ``retries_coming`` is for tunnels that are not up yet, ``fail_over`` within a preference.
    """

    admin: str
    destruct_timeout: int
    idle_timeout: int
    retries_established: int
    retries_coming: int
    lockout_timeout: int
    checksums: bool
    ignores_sequencing: bool
    tunnel_switching: bool
    fail_over: bool
    load_balancing: bool
    challenge: bool
    calling_number_avp: bool
    disconnect_cause: bool
    receive_window: int | None
    resync: str
    used: tuple[Statuses, ...]


@record
class Destination:
    """A LAC as a virtual router sees it. ``tunnels`` and ``sessions`` count the active ones."""

    number: int
    context: str
    peer: Ipv4
    tunnels: int
    sessions: int


@record
class Tunnel:
    """A tunnel. ``local`` is its source address if one is set, ``host`` the name of the peer."""

    name: str
    context: str
    local: Ipv4 | None
    peer: Ipv4
    host: str
    up: bool
    sessions: int


@record
class L2tpSession:
    """An L2TP session and its call."""

    name: str
    call: CallView


@record
class Destinations:
    """Destinations in order of use."""

    destinations: tuple[Destination, ...]
    detail: bool


@record
class Tunnels:
    """Tunnels in order of use."""

    tunnels: tuple[Tunnel, ...]
    detail: bool


@record
class L2tpSessions:
    """Sessions, by dial-out target."""

    sessions: Iterable[L2tpSession]
    detail: bool
