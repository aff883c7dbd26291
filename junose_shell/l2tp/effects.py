"""Effects: everything that the dial-out engine can request. It returns them and calls nobody.

The runtime performs them and answers with events. The effects of one ``handle`` call are in the
order in which they must happen.
"""

from typing import NamedTuple

from junose_shell.l2tp.grants import AccessRequest, Bearer, TunnelDefinition
from junose_shell.l2tp.records import AccountRecord
from junose_shell.net import Ipv4, Prefix
from junose_shell.record import private, record


@record
class Packet:
    """An IP packet, as far as dial-out needs it. ``size`` is in octets.

    ``ident`` is set by the sender (ping), which recognises its packet by it. ``octets`` is the
    whole packet if it came from a network.
    """

    destination: Ipv4
    source: Ipv4 | None = None
    size: int = 100
    ident: int = 0
    octets: bytes = private(default=b"")


@record
class PppSettings:
    """The settings of the profile for the PPP link and the IP interface on it."""

    authentication: tuple[str, ...] = ()  # "pap", "chap" in order of preference; empty: none asked
    local_address: Ipv4 | None = None  # numbered, or borrowed from the unnumbered interface
    access_route: bool = True  # install the host route to the peer


@record
class SendAccessRequest:
    """Ask AAA. Answers: DialOutGranted, SubscriberGranted, AccessDenied or AccessNotSent."""

    request: AccessRequest


@record
class CancelAccessRequest:
    """The asker is gone. An answer can still arrive; it is counted and not used."""

    request_id: int


@record
class OpenTunnel:
    """Create or share the control connection. Answers: TunnelUp or TunnelDown."""

    call_id: int
    context: str
    tunnel: TunnelDefinition


@record
class PlaceCall:
    """Send an OCRQ. Speeds in bits per second.

    Answers: CallAccepted, CallAnswered or CallCleared.
    """

    call_id: int
    serial: int
    number: str
    minimum_bps: int
    maximum_bps: int
    bearer: Bearer


@record
class ClearCall:
    """Send a CDN, or abandon the tunnel set-up. No answer. ``result``: RFC 2661 section 4.4.2."""

    call_id: int
    result: int


@record
class CreateInterface:
    """Create the dynamic interface from the profile.

    Answers: InterfaceCreated or InterfaceRefused.
    """

    call_id: int
    context: str
    profile: str


@record
class NegotiateLcp:
    """Start LCP. ``own`` are the protocols by which the router can identify itself."""

    call_id: int
    authentication: tuple[str, ...]
    own: tuple[str, ...]


@record
class PresentCredentials:
    """Identify the LNS to the CPE by name and password of the first Access-Accept [seen: S412]."""

    call_id: int
    protocol: str
    username: str
    password: str = private()


@record
class AnswerPeer:
    """Tell the CPE whether AAA accepts its proof; ``message`` goes with it."""

    call_id: int
    accepted: bool
    message: str = ""


@record
class NegotiateIpcp:
    """Start IPCP; offer ``peer_address`` from AAA if there is one, else one of a local pool.

    ``context`` is where the address is used, ``pool`` the pool that AAA names, ``peer`` the name of
    the CPE.
    """

    call_id: int
    local_address: Ipv4 | None
    peer_address: Ipv4 | None
    context: str = ""
    pool: str = ""
    peer: str = ""


@record
class SendAccounting:
    """Report to accounting. Answer: AccountingAcknowledged, if a server takes it."""

    account: AccountRecord


@record
class MeasureSilence:
    """Look when the last packet passed an interface. Answer: SilenceMeasured.

    ``ingress_only`` looks at packets of the subscriber alone.
    """

    call_id: int
    interface: str
    ingress_only: bool


@record
class InstallRoutes:
    """Install the access routes of this call in ``context``, through its interface."""

    call_id: int
    context: str
    interface: str
    routes: tuple[Prefix, ...]  # Framed-Route: access routes, distance 3
    host: Ipv4 | None  # the peer: an internal access route, distance 2
    target: Prefix | None  # the dial-out route that they may supersede, if it is in ``context``


@record
class CheckRoute:
    """Look up the trigger in the context of the interface. Answer: RouteChecked."""

    call_id: int
    context: str
    interface: str
    destination: Ipv4


@record
class EndPpp:
    """End PPP on a call in good order; ``reason`` goes to the CPE."""

    call_id: int
    reason: str


@record
class RemoveInterface:
    """Remove the call's dynamic interface and every route through it."""

    call_id: int


@record
class AddDialOutRoute:
    """Install the route of a target: type Dialout, distance 254 (decision 24)."""

    context: str
    prefix: Prefix


@record
class RemoveDialOutRoute:
    """Remove the route of a target that is removed or ``down``."""

    context: str
    prefix: Prefix


@record
class ForwardPacket:
    """Send a held trigger over the new access route."""

    context: str
    packet: Packet


class DiscardPacket(NamedTuple):  # the commonest effect, and the cheapest to make
    """Drop a packet. ``reason`` is the state that made the engine do so."""

    context: str
    packet: Packet
    reason: str


@record
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
    | AnswerPeer
    | SendAccounting
    | MeasureSilence
    | NegotiateIpcp
    | InstallRoutes
    | CheckRoute
    | EndPpp
    | RemoveInterface
    | AddDialOutRoute
    | RemoveDialOutRoute
    | ForwardPacket
    | DiscardPacket
    | Log
)
