"""The interfaces that AAA needs: its configuration, the RADIUS transport, and time."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from junose_shell.record import private, record
from junose_shell.reports import STARS, is_password

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.l2tp.events import Event
    from junose_shell.l2tp.grants import ServiceType, TunnelDefinition
    from junose_shell.net import Ipv4
    from junose_shell.proofs import Proof

Attributes = Mapping[str, str | tuple[str, ...]]
"""Attributes by FreeRADIUS name (``Tunnel-Server-Endpoint:1``); a tuple where one repeats."""


# -- configuration --
@record
class RadiusServer:
    """One ``radius authentication server`` or ``radius accounting server``.

    [ranges and defaults seen: BBA-MH p75, MIB]
    """

    address: Ipv4
    port: int = 1812
    key: str = private(default="")  # 0..32 characters
    timeout: int = 3  # s, 1..1000
    retransmit: int = 3  # 0..16
    max_sessions: int = 255  # open requests, 10..32000
    dead_time: int = 0  # min, 0..30; 0 never leaves the list
    context: str = ""  # the virtual router that configures it; its VRFs share it


@record
class NameParsing:
    """How a user name splits into user and domain [defaults seen: MIB:AAA juniAaaAssign*].

    Each set of delimiters has up to 8 characters.
    """

    domain_delimiters: str = "@"
    realm_delimiters: str = ""
    realm_first: bool = True
    domain_right_to_left: bool = True
    realm_right_to_left: bool = False


@record
class DomainMap:
    """One ``aaa domain-map``. An empty name means that the next rule decides."""

    domain: str  # 1..63
    auth_router: str = ""  # who authenticates
    ip_router: str = ""  # where the subscriber's interface goes
    address_pool: str = ""  # 0..16
    strip_domain: bool = False
    override_username: str = ""
    override_password: str | None = private(default=None)
    tunnels: tuple[TunnelDefinition, ...] = ()  # at most 31


@record
class LocalUser:
    """One entry of a local user database; it cannot have a tunnel [seen: J91]."""

    password: str = private(default="")
    address: Ipv4 | None = None
    virtual_router: str = ""
    pool: str = ""  # 0..16


@record
class TunnelDefaults:
    """``aaa tunnel client-name`` and ``aaa tunnel password`` of a virtual router."""

    client_name: str = ""  # 0..64
    password: str = private(default="")  # 0..32


@record
class Copies:
    """The virtual routers whose accounting servers get a copy of each record.

    ``duplicate`` is that of ``aaa accounting duplication``, empty without one; ``broadcast`` are
    those of the group of ``aaa accounting broadcast``.
    """

    duplicate: str = ""
    broadcast: tuple[str, ...] = ()


@record
class SubscriberDefaults:
    """The terms of subscribers to which an answer says nothing else; times in s, 0 for none.

    ``aaa timeout``, ``aaa accounting``. ``accounting`` is True if subscribers are accounted.
    """

    session_timeout: int = 0
    idle_timeout: int = 0
    ingress_only: bool = False
    accounting: bool = False
    interim: int = 0
    immediate: bool = False


class AccountingSettings(Protocol):
    """The configuration of accounting in force."""

    def accounting_servers(self, context: str) -> tuple[RadiusServer, ...]:
        """Accounting servers in order of configuration."""
        ...

    def round_robin(self, context: str) -> bool:
        """Return True for ``radius algorithm round-robin``."""
        ...

    def accounting_copies(self, context: str) -> Copies:
        """Return which virtual routers hear the same."""
        ...

    def accounts(self, context: str, kind: str) -> bool:
        """Return True if ``context`` accounts for ``ppp`` or ``tunnel``."""
        ...


class AaaSettings(Protocol):
    """The AAA configuration in force. ``context`` is a virtual router or ``vr:vrf``."""

    def methods(self, context: str) -> tuple[str, ...]:
        """Methods of ``aaa authentication ppp default``: ``radius``, ``local``, ``none``."""
        ...

    def servers(self, context: str) -> tuple[RadiusServer, ...]:
        """Authentication servers in order of configuration."""
        ...

    def rolls_over(self, context: str) -> bool:
        """Return True if the next server is tried after a reject."""
        ...

    def round_robin(self, context: str) -> bool:
        """Return True for ``radius algorithm round-robin``.

        Otherwise each request starts with the first.
        """
        ...

    def name_parsing(self, context: str) -> NameParsing:
        """Return the delimiters, and the order and direction of the search for them."""
        ...

    def domain_map(self, domain: str) -> DomainMap | None:
        """Return the map of exactly this name; ``default`` and ``none`` are names too."""
        ...

    def local_user(self, context: str, name: str) -> LocalUser | None:
        """Return the entry of ``name`` in the database that ``context`` selects."""
        ...

    def subscriber_defaults(self, context: str) -> SubscriberDefaults:
        """Return the terms that fill the gaps of a subscriber's grant."""
        ...

    def tunnel_defaults(self, context: str) -> TunnelDefaults:
        """Return the values that fill the gaps of a tunnel definition."""
        ...


# -- transport --
@record
class RadiusPacket:
    """The content of an Access-Request, independent of the transport."""

    context: str
    username: str
    service_type: ServiceType
    proof: Proof | None = private(default=None)
    identity: Attributes = MappingProxyType({})  # of the router

    @property
    def kind(self) -> str:
        """The name of the message."""
        return "Access-Request"

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """The fields that a ladder shows."""
        return (("User-Name", self.username), ("Service-Type", self.service_type.name))

    def answer(self, reply: RadiusReply) -> str:
        """Return the name of the message that answers."""
        if reply.challenged:
            return "Access-Challenge"
        return "Access-Accept" if reply.accepted else "Access-Reject"


STATUS = "Acct-Status-Type"


@record
class AccountingPacket:
    """The content of an Accounting-Request (RFC 2866), independent of the transport.

    ``attributes`` are all that it carries, but for NAS-IP-Address: a transport knows the address
    that it sends from. ``username`` is empty for a record about a tunnel.
    """

    context: str
    username: str
    attributes: Attributes

    @property
    def kind(self) -> str:
        """The name of the message."""
        return "Accounting-Request"

    @property
    def status(self) -> str:
        """The value of Acct-Status-Type."""
        return str(self.attributes[STATUS])

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """The fields that a ladder shows."""
        return ((STATUS, self.status),)

    def answer(self, _reply: RadiusReply) -> str:
        """Return the name of the message that answers."""
        return "Accounting-Response"


Request = RadiusPacket | AccountingPacket
"""A message that a transport carries to a server."""


class Flaw(Enum):
    """Why an answer is dropped (RFC 2865 section 3): the request goes on waiting."""

    FORGED = "made with another key"
    MALFORMED = "malformed"  # lengths that are wrong, a value that cannot be read
    UNKNOWN_TYPE = "of an unknown type"
    STRAY = "without a request"  # from elsewhere, or for a request that has its answer


@record
class RadiusReply:
    """An answer of a server, or with ``flaw`` something that counts for none.

    An Accounting-Response is ``accepted``; an Access-Challenge is ``challenged`` instead.
    ``times`` is more than 1 when several with the same flaw came at once. ``octets`` are those of
    a real server; a journal has none.
    """

    accepted: bool
    attributes: Attributes = private(default=MappingProxyType({}))
    message: str = ""  # Reply-Message
    flaw: Flaw | None = None
    challenged: bool = False
    times: int = 1
    octets: bytes = private(default=b"")


@record
class OnWire:
    """A request on its way to a real server: its octets, and the port of the router (1..65535)."""

    port: int
    octets: bytes = private()


@record
class Asked:
    """A request to one server; its retransmissions are the same value."""

    server: RadiusServer
    packet: Request
    wire: OnWire | None = None


@record
class Answered:
    """An answer to a request."""

    asked: Asked
    reply: RadiusReply

    def fields(self) -> tuple[tuple[str, str], ...]:
        """Return the fields that a ladder shows, with stars for secrets.

        Of an answer that the router drops, it is the reason alone.
        """
        reply = self.reply
        if reply.flaw is not None:
            return (("dropped", reply.flaw.value),)
        found = [("Reply-Message", reply.message)] if reply.message else []
        for name, value in reply.attributes.items():
            values = (value,) if isinstance(value, str) else value
            if name != "Reply-Message" or not reply.message:
                found += ((name, STARS if is_password(name) else one) for one in values)
        return tuple(found)


class RadiusTransport(Protocol):
    """Carries one packet to one server."""

    def send(
        self, server: RadiusServer, packet: Request, reply: Callable[[RadiusReply], None]
    ) -> None:
        """Send the packet once; call ``reply`` when an answer arrives.

        A retransmission is the same object again. An Accounting-Response is ``accepted``.
        """
        ...

    def on_wire(self, server: RadiusServer, packet: Request) -> OnWire | None:
        """Return what ``send`` will send to a real server; None for one that is simulated."""
        ...

    def forget(self, server: RadiusServer, packet: Request) -> None:
        """Expect no answer to a request any more; one that comes late still goes to ``reply``."""
        ...


# -- time --
class Waiting(Protocol):
    """An action that is scheduled. It is ``active`` until it happens or is cancelled."""

    active: bool

    def cancel(self) -> None:
        """Prevent the action; do nothing if it has already run."""
        ...

    def move(self, due: int) -> None:
        """Let the action happen at ``due`` (ms) instead, also if it has run or was cancelled."""
        ...


class Scheduler(Protocol):
    """The driver as AAA and the simulated world see it. Times are ms of the router's clock."""

    def now(self) -> int:
        """Return the time in ms."""
        ...

    def schedule(self, delay_ms: int, action: Callable[[], None], label: str) -> Waiting:
        """Run ``action`` after ``delay_ms`` milliseconds."""
        ...

    def post(self, event: Event) -> None:
        """Queue an event for the engine."""
        ...
