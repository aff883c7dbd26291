"""Everything the dial-out engine can ask of the world. It never calls anybody: it returns these.

The runtime carries them out and answers with events. Effects of one ``handle`` call are in the
order in which they must happen.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from junose_shell.aaa.records import AccessRequest, Bearer, TunnelDefinition
from junose_shell.net import Ipv4, Prefix


@dataclass(frozen=True, slots=True)
class Packet:
    """An IP packet as far as dial-out looks at it; ``size`` in octets, ``ident`` set by the sender.

    ``ident`` lets a sender (ping) recognise what became of its packet.
    """

    destination: Ipv4
    source: Ipv4 | None = None
    size: int = 100
    ident: int = 0


@dataclass(frozen=True, slots=True)
class PppSettings:
    """What the profile says of the PPP link and the IP interface on it."""

    authentication: tuple[str, ...] = ()  # "pap", "chap" in order of preference; empty: none asked
    local_address: Ipv4 | None = None  # numbered, or borrowed from the unnumbered interface
    access_route: bool = True  # install the host route to the peer
    initiate_ip: bool = False
    keepalive: int = 30  # s
    mru: int = 0  # 0: the lower layer's


@dataclass(frozen=True, slots=True)
class SendAccessRequest:
    """Ask AAA; answered by DialOutGranted, SubscriberGranted, AccessDenied or AccessNotSent."""

    request: AccessRequest


@dataclass(frozen=True, slots=True)
class CancelAccessRequest:
    """The asker is gone; the answer may still come and is then counted, not used."""

    request_id: int


@dataclass(frozen=True, slots=True)
class OpenTunnel:
    """Make or share the control connection; answered by TunnelUp or TunnelDown."""

    call_id: int
    context: str
    tunnel: TunnelDefinition


@dataclass(frozen=True, slots=True)
class PlaceCall:
    """OCRQ. Speeds in bits per second; answered by CallAccepted, CallAnswered or CallCleared."""

    call_id: int
    serial: int
    number: str
    minimum_bps: int
    maximum_bps: int
    bearer: Bearer


@dataclass(frozen=True, slots=True)
class ClearCall:
    """CDN, or abandon the tunnel set-up; not answered. ``result`` as in RFC 2661 section 4.4.2."""

    call_id: int
    result: int


@dataclass(frozen=True, slots=True)
class CreateInterface:
    """Make the dynamic interface from the profile; InterfaceCreated or InterfaceRefused."""

    call_id: int
    context: str
    profile: str


@dataclass(frozen=True, slots=True)
class NegotiateLcp:
    """Start LCP; ``own`` tells which protocols we are ready to identify ourselves by."""

    call_id: int
    authentication: tuple[str, ...]
    own: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PresentCredentials:
    """Identify the LNS to the CPE with the first Access-Accept's name and password [seen: S412]."""

    call_id: int
    protocol: str
    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NegotiateIpcp:
    """Start IPCP, offering ``peer_address`` from AAA if there is one."""

    call_id: int
    local_address: Ipv4 | None
    peer_address: Ipv4 | None


@dataclass(frozen=True, slots=True)
class InstallRoutes:
    """Put the access routes of this call into ``context``, through its interface."""

    call_id: int
    context: str
    interface: str
    routes: tuple[Prefix, ...]  # Framed-Route: access routes, distance 3
    host: Ipv4 | None  # the peer: an internal access route, distance 2
    target: Prefix | None  # the dial-out route that they may supersede, if it is in ``context``


@dataclass(frozen=True, slots=True)
class CheckRoute:
    """Look the trigger up in the interface's context; answered by RouteChecked."""

    call_id: int
    context: str
    interface: str
    destination: Ipv4


@dataclass(frozen=True, slots=True)
class RemoveInterface:
    """Take away the call's dynamic interface and every route through it."""

    call_id: int


@dataclass(frozen=True, slots=True)
class AddDialOutRoute:
    """Install the route of a target: type Dialout, distance 254 (decision 24)."""

    context: str
    prefix: Prefix


@dataclass(frozen=True, slots=True)
class RemoveDialOutRoute:
    """Withdraw it: target removed or ``down``."""

    context: str
    prefix: Prefix


@dataclass(frozen=True, slots=True)
class ForwardPacket:
    """Send a buffered trigger over the new access route."""

    context: str
    packet: Packet


class DiscardPacket(NamedTuple):  # the commonest effect, and the cheapest to make
    """Drop it; ``reason`` names the state that made the engine do so."""

    context: str
    packet: Packet
    reason: str


@dataclass(frozen=True, slots=True)
class Log:
    """A line for the router's log: severity 0..7, catalogue code, fields."""

    severity: int
    code: str
    fields: tuple[tuple[str, str], ...] = ()


Effect = (
    SendAccessRequest
    | CancelAccessRequest
    | OpenTunnel
    | PlaceCall
    | ClearCall
    | CreateInterface
    | NegotiateLcp
    | PresentCredentials
    | NegotiateIpcp
    | InstallRoutes
    | CheckRoute
    | RemoveInterface
    | AddDialOutRoute
    | RemoveDialOutRoute
    | ForwardPacket
    | DiscardPacket
    | Log
)
