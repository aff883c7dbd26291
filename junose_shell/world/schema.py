"""The content of a world file. Durations are milliseconds, speeds bits per second.

Field names are the keys of the file, with ``_`` for ``-``. A field without a default is required.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from junose_shell.record import private, record
from junose_shell.world.faults import NO_FAULTS, Faults

if TYPE_CHECKING:
    from datetime import datetime

    from junose_shell.aaa.ports import Attributes
    from junose_shell.net import Ipv4, Prefix, UdpEnd

RULE_BEHAVIOURS = ("accept", "deny", "silent")
RADIUS_BEHAVIOURS = ("answer", "silent", "forged", "malformed")
WIRE_BEHAVIOURS = ("answer", "silent")  # of a real server: silent if the way to it is cut
WIRE_LAC_BEHAVIOURS = ("answer", "unreachable")  # of a real LAC, as its router can change it
LAC_BEHAVIOURS = (
    "answer", "busy", "fail", "no-answer", "refuse", "refuse-tunnel", "unreachable",
)  # fmt: skip
CPE_BEHAVIOURS = (
    "answer", "silent", "refuse-auth", "no-auth", "no-ipcp", "no-echo", "terminate", "loop",
)  # fmt: skip
PPP_PROTOCOLS = ("chap", "pap")


@record
class Delays:
    """How long things take, unless a peer says otherwise."""

    radius: int = 20
    tunnel: int = 50
    ring: int = 2_000
    lcp: int = 40
    auth: int = 40
    ipcp: int = 20
    rtt: int = 30
    jitter: int = 0  # up to this much is added to each, drawn from the seed
    no_answer: int = 60_000  # until the LAC gives the call up [own]


@record
class UserRule:
    """The answer of a RADIUS server for user names that match the pattern."""

    user: str  # a name, with * ? [..] as in file names
    behaviour: str = "accept"
    password: str | None = private(default=None)  # None: not looked at
    attributes: Attributes = private(default=MappingProxyType({}))
    malformed: tuple[str, ...] = ()  # names of attributes whose length is wrong
    message: str = ""  # Reply-Message of a deny
    delay: int | None = None


@record
class RadiusSite:
    """A RADIUS server. The first rule that matches answers; without a match it rejects.

    It takes every accounting record, and keeps it. One with ``wire`` is a real server: requests go
    there, and it answers for itself. ``accounting_wire`` is the same for accounting records.
    """

    name: str
    address: Ipv4
    port: int = 1812
    accounting_port: int = 1813
    key: str | None = private(default=None)  # shared secret; None: not looked at
    behaviour: str = "answer"
    delay: int | None = None
    loss: int = 0  # percent of packets
    duplicate: int = 0  # percent
    reorder: int = 0  # percent that others overtake
    users: tuple[UserRule, ...] = ()
    wire: UdpEnd | None = None
    accounting_wire: UdpEnd | None = None
    signed: bool = False  # answers on the wire must have a Message-Authenticator

    def __post_init__(self) -> None:
        """Raise ``ValueError`` if a real server has what only a simulated one can have."""
        if self.signed and self.wire is None:
            raise ValueError("'signed' needs 'wire'")
        if self.wire is None and self.accounting_wire is None:
            return
        if self.behaviour not in WIRE_BEHAVIOURS:
            known = ", ".join(WIRE_BEHAVIOURS)
            raise ValueError(f"a server with 'wire' is one of: {known}, not {self.behaviour!r}")
        if self.wire is None:
            return
        for name in ("key", "delay", "loss", "duplicate", "reorder", "users"):
            if getattr(self, name):
                raise ValueError(f"a server with 'wire' answers for itself: it has no {name!r}")


@record
class LacSite:
    """A LAC at the other end of the ISP's network.

    One with ``wire`` is a real one: the router opens its control connections there. The rest is for
    ``junose-shell lac``, which makes that LAC of the same file.
    """

    name: str
    address: Ipv4
    behaviour: str = "answer"
    password: str | None = private(default=None)  # tunnel secret; None: not looked at
    ring: int | None = None
    tx_speed: int = 64_000
    rx_speed: int = 64_000
    drop_after: int | None = None  # from the answer
    reaches: tuple[str, ...] | None = None  # names of CPEs; None: all
    result: int | None = None  # of the CDN of a LAC that refuses or fails, 1..11; None: 4, 7
    stop_result: int = 4  # of the StopCCN of a LAC that refuses tunnels, 1..7
    link_delay: int = 0  # of each packet, in each direction
    loss: int = 0  # percent of packets
    duplicate: int = 0  # percent
    reorder: int = 0  # percent that others overtake
    wire: UdpEnd | None = None

    def __post_init__(self) -> None:
        """Raise ``ValueError`` if a real network has what only a simulated one can have."""
        for name in ("link_delay", "loss", "duplicate", "reorder"):
            if self.wire is not None and getattr(self, name):
                key = name.replace("_", "-")
                raise ValueError(f"a LAC with 'wire' is on a real network: it has no {key!r}")


@record
class CpeSite:
    """The router of a remote site, behind a telephone number."""

    name: str
    number: str
    behaviour: str = "answer"
    username: str = ""
    password: str = private(default="")
    router_username: str = ""  # what the router must say; empty: it is not asked
    router_password: str = private(default="")
    protocols: tuple[str, ...] = PPP_PROTOCOLS
    address: Ipv4 | None = None  # used when AAA offers none
    networks: tuple[Prefix, ...] = ()
    rtt: int | None = None
    hang_up_after: int | None = None  # from the answer
    lines: int = 0  # calls that it can have at once; 0: any number


@record
class HostSite:
    """A host on the home side that sends packets through the router."""

    name: str
    address: Ipv4
    destination: Ipv4
    virtual_router: str = "default"
    after: int = 1_000  # the script that sets the router up comes first [own]
    every: int | None = None
    count: int = 1  # 0: without end
    size: int = 100  # octets

    def __post_init__(self) -> None:
        """Raise ``ValueError`` if packets repeat without time between them."""
        if self.every == 0:
            raise ValueError("'every' must be above 0")
        if self.count != 1 and self.every is None:
            raise ValueError("a count other than 1 needs 'every'")


@record
class SyslogSite:
    """A syslog host, which is always a real one, at ``wire``."""

    name: str
    address: Ipv4
    wire: UdpEnd


@record
class WorldSpec:
    """The whole world file."""

    model: str = ""  # of the chassis; empty leaves the choice to the caller
    start: datetime | None = None  # when the router started
    clock: str = ""  # as parse_clock reads it
    seed: int = 0
    delays: Delays = Delays()
    radius: tuple[RadiusSite, ...] = ()
    lacs: tuple[LacSite, ...] = ()
    cpes: tuple[CpeSite, ...] = ()
    hosts: tuple[HostSite, ...] = ()
    syslog: tuple[SyslogSite, ...] = ()
    terminal: Faults = NO_FAULTS  # of the router's own terminals
    text: str = private(default="")  # the file as it was read
