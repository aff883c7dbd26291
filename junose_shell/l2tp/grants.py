"""Access requests, and the content of a grant.

Attribute numbers are those of the vendor dictionary (vendor 4874) and RFC 2868; each field names
its attribute. Secrets never appear in a ``repr``.
"""

from enum import IntEnum

from junose_shell.net import Ipv4, Prefix
from junose_shell.proofs import Proof
from junose_shell.record import private, record


class ServiceType(IntEnum):
    """RFC 2865 section 5.6. A dial-out request is ``OUTBOUND`` [seen: S410, D10-areq]."""

    FRAMED = 2
    OUTBOUND = 5


class PppProtocol(IntEnum):
    """26-38 ERX-PPP-Auth-Protocol: how the LNS may identify itself to the CPE."""

    NONE = 0
    PAP = 1
    CHAP = 2
    PAP_CHAP = 3
    CHAP_PAP = 4


class Bearer(IntEnum):
    """26-41 ERX-Bearer-Type. The L2TP AVP is a bit mask instead: digital 1, analog 2."""

    NONE = 0
    ANALOG = 1
    DIGITAL = 2


@record
class Limits:
    """How long the first Access-Accept lets a call last, in seconds; None: it says nothing."""

    session_timeout: int | None = None  # Session-Timeout 27
    idle_timeout: int | None = None  # Idle-Timeout 28


NO_LIMITS = Limits()


@record
class AccessRequest:
    """One request to AAA.

    ``request_id`` is chosen by the requester and unique while the request is open. ``context`` is
    the virtual router (or ``vr:vrf``) that asks. ``proof`` is None if the request has none, as in
    every dial-out request [seen: S410]. ``limits`` hold where the answer about a CPE says nothing
    (RFC 2865 sections 5.27 and 5.28).
    """

    request_id: int
    context: str
    username: str
    service_type: ServiceType
    proof: Proof | None = private(default=None)
    home: str = ""  # where the interface of a subscriber is
    limits: Limits = NO_LIMITS


@record
class TunnelDefinition:
    """One tagged tunnel of an Access-Accept, or of a domain map; the peer is the LAC."""

    lac: Ipv4  # Tunnel-Server-Endpoint 67
    source: Ipv4 | None = None  # Tunnel-Client-Endpoint 66
    preference: int = 1000  # Tunnel-Preference 83, 0 is the most preferred
    assignment_id: str = ""  # Tunnel-Assignment-Id 82
    client_name: str = ""  # Tunnel-Client-Auth-Id 90
    server_name: str = ""  # Tunnel-Server-Auth-Id 91
    password: str = private(default="")  # Tunnel-Password 69
    max_sessions: int = 0  # 26-33, 0 is unlimited
    virtual_router: str = ""  # 26-8, empty is the asking one

    @property
    def label(self) -> str:
        """The name of the tunnel in displays, empty if it has none [recalled]."""
        return self.assignment_id or self.server_name


@record
class DialOutGrant:
    """The first Access-Accept: the LACs, the number to dial, the router's PPP credentials."""

    tunnels: tuple[TunnelDefinition, ...]
    number: str = ""  # 26-35
    ppp_username: str = ""  # 26-36
    ppp_password: str = private(default="")  # 26-37
    ppp_protocol: PppProtocol = PppProtocol.NONE  # 26-38
    minimum_bps: int = 0  # 26-39
    maximum_bps: int = 0  # 26-40
    bearer: Bearer = Bearer.NONE  # 26-41
    limits: Limits = NO_LIMITS


@record
class Terms:
    """How long a subscriber may stay, and how it is accounted. Times are in seconds.

    From an answer, None is what it does not say; AAA fills that in (``aaa/policy.py``).
    ``accounting`` is the virtual router whose accounting servers are told, "" for none.
    """

    session_timeout: int | None = None  # Session-Timeout 27; 0 is the longest
    idle_timeout: int | None = None  # Idle-Timeout 28; 0 is none
    interim: int | None = None  # Acct-Interim-Interval 85; 0 is none
    classes: tuple[str, ...] = ()  # Class 25: goes into the records as it came
    ingress_only: bool = False  # only packets of the subscriber keep it from being idle
    immediate: bool = False  # an interim report as soon as a server took the Start
    accounting: str = ""
    authentic: str = ""  # Acct-Authentic 45: RADIUS or Local


@record
class SubscriberGrant:
    """The content of the second Access-Accept: the CPE's address and the routes behind it."""

    framed_address: Ipv4 | None = None  # Framed-IP-Address 8
    framed_routes: tuple[Prefix, ...] = ()  # Framed-Route 22
    virtual_router: str = ""  # 26-1, empty leaves the profile's choice
    pool: str = ""  # 26-2 or Framed-Pool 88: where its address comes from
    terms: Terms = Terms()
