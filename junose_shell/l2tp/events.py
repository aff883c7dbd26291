"""Events: everything that can happen to the dial-out engine.

Times are integer milliseconds of the router's clock; timer values are seconds as configured. The
engine assigns ``call_id`` and ``request_id`` in its effects. An event with a number that it no
longer knows is counted or ignored (decisions 17 and 18), never an error. ``context`` is the name of
a virtual router (``vr1``) or of a VRF in it (``vr1:vrfA``).
"""

from typing import NamedTuple

from junose_shell.l2tp.account_events import AccountingEvent
from junose_shell.l2tp.effects import Packet, PppSettings
from junose_shell.l2tp.grants import DialOutGrant, SubscriberGrant
from junose_shell.net import Ipv4, Prefix
from junose_shell.proofs import Proof
from junose_shell.record import private, record


# -- configuration --
@record
class ContextAdded:
    """A virtual router or VRF was created."""

    context: str


@record
class ContextRemoved:
    """A virtual router or VRF was removed, with its targets and sessions."""

    context: str


@record
class RouteDistinguisherSet:
    """The ``rd`` of a VRF, which prefixes the user names of later requests."""

    context: str
    rd: str


@record
class TargetAdded:
    """``l2tp dial-out target``: address and mask, domain name (1..63), profile name."""

    context: str
    prefix: Prefix
    domain: str
    profile: str


@record
class TargetRemoved:
    """``no l2tp dial-out target``; live sessions are deleted (decision 19)."""

    context: str
    prefix: Prefix


@record
class ConnectingTimerSet:
    """Chassis-wide trigger value, 30..3600 s, for timers that start later (decision 2)."""

    seconds: int


@record
class DormantTimerSet:
    """Chassis-wide dormant value, 0..3600 s."""

    seconds: int


@record
class BufferLimitSet:
    """How many triggers a virtual router may hold, 0..50."""

    context: str
    frames: int


@record
class LacSelectionSet:
    """How LACs are chosen (decision 28), for calls that begin later.

    ``within`` tries all tunnels of a preference before the next one, ``weighted`` chooses by the
    limits of tunnels, ``lockout_seconds`` is how long a LAC that failed is passed over.
    """

    within: bool
    weighted: bool
    lockout_seconds: int


@record
class LacUnlocked:
    """``l2tp unlock destination``: a LAC is used again at once."""

    context: str
    lac: Ipv4


@record
class ConnectingLimitSet:
    """How many sessions of the chassis may connect at once (decision 9)."""

    sessions: int


# -- resources (a lab takes them away and gives them back) --
@record
class ChassisResources:
    """Resources for basic operation: enough (``inService``) or not (``initializationFailed``)."""

    available: bool


@record
class ContextResources:
    """The resources of one virtual router (``initFailed`` without)."""

    context: str
    available: bool


@record
class ContextInterface:
    """The dial-out interface of a virtual router went up or down (``inService`` / ``down``)."""

    context: str
    up: bool


@record
class TargetResources:
    """Resources of a target: for its route (else ``down``), for triggers (else ``inhibited``)."""

    context: str
    prefix: Prefix
    route: bool
    triggers: bool


# -- traffic and operators --
class TriggerArrived(NamedTuple):  # the commonest event, and the cheapest to make
    """A packet was routed to the dial-out interface of ``context``."""

    context: str
    packet: Packet


@record
class SessionReset:
    """``l2tp dial-out session reset`` (decision 17), for all sessions of the address."""

    context: str
    trigger: Ipv4


@record
class SessionDeleted:
    """``l2tp dial-out session delete`` (decision 18), for all sessions of the address."""

    context: str
    trigger: Ipv4


# -- AAA -----------------------------------------------------------------------------------------
@record
class DialOutGranted:
    """Access-Accept for a dial-out request."""

    request_id: int
    grant: DialOutGrant


@record
class SubscriberGranted:
    """Access-Accept for the PPP name of the CPE."""

    request_id: int
    grant: SubscriberGrant


@record
class AccessDenied:
    """Access-Reject, or no answer from any server (decision 14); ``reason`` is for the log.

    ``server`` is the RADIUS server that was asked last, None if none was.
    """

    request_id: int
    reason: str
    server: Ipv4 | None = None


@record
class AccessNotSent:
    """AAA had no resources to send the request (counter AuthenticationNoResources)."""

    request_id: int


# -- the outgoing call, RFC 2661 section 7.5 --
@record
class TunnelUp:
    """The control connection to the LAC of this call is up (SCCCN acknowledged)."""

    call_id: int


@record
class TunnelDown:
    """It could not be opened, or it broke (StopCCN, no answer). ``reason`` is for the log.

    ``result`` and ``error`` are the codes of a StopCCN (RFC 2661 section 4.4.2), else 0.
    """

    call_id: int
    reason: str
    result: int = 0
    error: int = 0


@record
class NoRouteToLac:
    """No route leads to the LAC of this call: what the router sends it is lost (decision 30b)."""

    call_id: int


@record
class TunnelWithdrawn:
    """The router itself closed it: L2TP is shut down, a virtual router is removed."""

    call_id: int
    reason: str


@record
class CallAccepted:
    """OCRP: the LAC is dialling."""

    call_id: int


@record
class CallAnswered:
    """OCCN: the remote site has answered. Speeds in bits per second."""

    call_id: int
    tx_speed: int
    rx_speed: int


@record
class CallCleared:
    """CDN from the LAC, at any time.

    ``result`` and ``error`` are the codes of RFC 2661 section 4.4.2, ``cause`` that of Q.931.
    """

    call_id: int
    result: int
    reason: str
    error: int = 0
    cause: int = 0


# -- the PPP interface --
@record
class InterfaceCreated:
    """The dynamic PPP and IP interface exists. ``context`` has its IP side."""

    call_id: int
    interface: str
    context: str
    settings: PppSettings


@record
class InterfaceRefused:
    """It cannot be created: no such profile (decision 21), no address."""

    call_id: int
    reason: str


@record
class LcpOpened:
    """LCP is open.

    ``peer_auth`` is the protocol that the CPE must use, ``own_auth`` what it requires.
    """

    call_id: int
    peer_auth: str  # "pap", "chap" or "" for none
    own_auth: str


@record
class LcpFailed:
    """LCP did not open; ``reason`` is one of the LCP terminate reasons."""

    call_id: int
    reason: str


@record
class PeerIdentified:
    """The CPE sent its name and, unless it needs none, a proof; AAA judges it."""

    call_id: int
    username: str
    proof: Proof | None = private(default=None)


@record
class OwnAuthentication:
    """The CPE accepts or rejects the credentials of the LNS; ``message`` is what it says to it."""

    call_id: int
    accepted: bool
    message: str = ""


@record
class IpcpOpened:
    """IPCP is open; ``peer_address`` is the CPE's address."""

    call_id: int
    peer_address: Ipv4


@record
class IpcpFailed:
    """IPCP did not open."""

    call_id: int
    reason: str


@record
class PppDown:
    """An open link went down: keepalive failure, the peer terminated, session timeout."""

    call_id: int
    reason: str


@record
class RouteChecked:
    """Whether the trigger's destination leaves through the call's interface (decision 25)."""

    call_id: int
    passes: bool


Event = (
    ContextAdded
    | ContextRemoved
    | RouteDistinguisherSet
    | TargetAdded
    | TargetRemoved
    | ConnectingTimerSet
    | DormantTimerSet
    | BufferLimitSet
    | LacSelectionSet
    | LacUnlocked
    | ConnectingLimitSet
    | ChassisResources
    | ContextResources
    | ContextInterface
    | TargetResources
    | TriggerArrived
    | SessionReset
    | SessionDeleted
    | DialOutGranted
    | SubscriberGranted
    | AccessDenied
    | AccessNotSent
    | TunnelUp
    | TunnelDown
    | NoRouteToLac
    | TunnelWithdrawn
    | CallAccepted
    | CallAnswered
    | CallCleared
    | InterfaceCreated
    | InterfaceRefused
    | LcpOpened
    | LcpFailed
    | PeerIdentified
    | OwnAuthentication
    | IpcpOpened
    | IpcpFailed
    | PppDown
    | AccountingEvent
    | RouteChecked
)
