"""Replies about PPP interfaces [fields seen: PPP-CN, MIB:PPP]."""

from junose_shell.net import Ipv4
from junose_shell.record import record


@record
class LcpConfiguration:
    """LCP as it is asked for. Times are in seconds; an ``mru`` of None uses the lower layer's."""

    mru: int | None
    authentication: tuple[str, ...]
    magic_number: bool
    keepalive: int
    restart: int
    max_terminate: int
    max_configure: int
    max_failure: int
    passive_mode: bool


@record
class LcpOption:
    """An option that both ends agreed on, None for an end that did not negotiate it."""

    name: str
    local: str | None
    remote: str | None


@record
class LcpStatus:
    """LCP as it is; ``link`` is Initial, Starting, Authenticate or Network. ``since`` is in ms."""

    link: str
    peer: str
    since: int
    options: tuple[LcpOption, ...]


@record
class IpcpConfiguration:
    """IPCP as it is asked for; the precedences are local or peer."""

    admin: str
    address: Ipv4 | None
    dns: str
    wins: str


@record
class IpcpStatus:
    """IPCP as it is; ``state`` is that of RFC 1661 section 4.2."""

    state: str
    local: Ipv4 | None
    remote: Ipv4 | None


@record
class PppStatistics:
    """Counters, and how long ago (ms) a baseline was set, None without one.

    Packets are those of network protocols, octets all that pass [inferred from the sample: PPP-CN].
    ``in_discards`` are frames that came in a phase without a use for them.
    """

    in_packets: int
    out_packets: int
    in_octets: int
    out_octets: int
    in_discards: int
    baseline: int | None


@record
class PppInterface:
    """One interface; a part that was not asked for is None. ``reason`` says why it is down."""

    name: str
    up: bool
    reason: str
    admin: str | None = None
    protocols: tuple[str, ...] = ()
    profile: str = ""
    location: str = ""  # the port of the tunnel service module
    lcp_configuration: LcpConfiguration | None = None
    lcp: LcpStatus | None = None
    ipcp_configuration: IpcpConfiguration | None = None
    ipcp: IpcpStatus | None = None
    statistics: PppStatistics | None = None


@record
class PppInterfaces:
    """PPP interfaces, by dial-out target."""

    interfaces: tuple[PppInterface, ...]


@record
class PppPhases:
    """How many interfaces are in each phase, and how many there are."""

    phases: tuple[tuple[str, int], ...]
    total: int


@record
class PppPeer:
    """The peer of an interface; its name is empty and its address None while they are not known."""

    interface: str
    name: str
    address: Ipv4 | None
    dns: tuple[Ipv4, ...]
    wins: tuple[Ipv4, ...]


@record
class PppPeers:
    """The peers of PPP interfaces, and the name servers that each is told."""

    peers: tuple[PppPeer, ...]
