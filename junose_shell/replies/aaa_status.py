"""Replies about domain maps and RADIUS servers."""

from typing import Literal

from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.net import Ipv4
from junose_shell.record import record

Purpose = Literal["authentication", "accounting"]


@record
class MapView:
    """One domain map. An empty name means that the map does not set it. Tunnels have their tags."""

    domain: str
    auth_router: str
    ip_router: str
    tunnels: tuple[tuple[int, TunnelDefinition], ...]


@record
class DomainMaps:
    """Domain maps in order of entry."""

    maps: tuple[MapView, ...]


@record
class ServerView:
    """A RADIUS server as configured. Timeout in seconds, dead time in minutes."""

    address: Ipv4
    port: int
    retransmit: int
    timeout: int
    max_sessions: int
    dead_time: int


@record
class Servers:
    """The servers for one purpose, in the order in which they are tried."""

    servers: tuple[ServerView, ...]
    round_robin: bool
    purpose: Purpose


@record
class ServerStatistics:
    """Counters by server address, as (name, value).

    Every server has the same names in the same order.
    """

    servers: tuple[tuple[Ipv4, tuple[tuple[str, int], ...]], ...]
