"""The objects of the machines: chassis, virtual routers, targets, sessions, calls, PPP links.

They are mutable and private to the engine. A million sessions may exist, so slots are few, strings
are shared, and an empty buffer is None.
"""

from collections import OrderedDict
from enum import Enum
from typing import TYPE_CHECKING

from junose_shell.l2tp.counters import session_block, upper_block
from junose_shell.l2tp.effects import Packet, PppSettings
from junose_shell.l2tp.grants import DialOutGrant, SubscriberGrant, Terms, TunnelDefinition
from junose_shell.l2tp.states import (
    AccountState,
    CallState,
    ChassisState,
    IdleState,
    LinkState,
    RouterState,
    SessionState,
    TargetState,
)
from junose_shell.l2tp.thing import Subject, Thing
from junose_shell.net import Ipv4, Prefix
from junose_shell.record import changed

if TYPE_CHECKING:
    from junose_shell.l2tp.outcomes import Outcome
    from junose_shell.l2tp.terminations import Termination

# Defaults of decisions 1 and 9; times in ms.
CONNECTING_TIME = 30_000
DORMANT_TIME = 300_000
BUFFER_LIMIT = 0
CONNECTING_LIMIT = 100

Identity = tuple[tuple[str, str], ...]
_NEW = int(SessionState.absent)


class DialOutChassis(Thing):
    """Settings and sums of the whole chassis.

    Gauges at ``absent`` (calls: idle, links: closed) have no meaning.
    """

    __slots__ = (
        "call_gauges",
        "call_states",
        "connecting_limit",
        "connecting_time",
        "dormant_time",
        "link_gauges",
        "link_states",
        "max_inhibited_targets",
        "max_pending",
        "max_sessions",
        "pending",
        "router_states",
        "session_states",
        "target_states",
    )

    def __init__(self) -> None:
        super().__init__(ChassisState.inService, (upper_block(),))
        self.connecting_limit = CONNECTING_LIMIT
        self.connecting_time = CONNECTING_TIME
        self.dormant_time = DORMANT_TIME
        self.router_states = [0] * len(RouterState)
        self.target_states = [0] * len(TargetState)
        self.session_states = [0] * len(SessionState)
        self.call_states = [0] * len(CallState)
        self.link_states = [0] * len(LinkState)
        self.call_gauges, self.link_gauges = (self.call_states,), (self.link_states,)  # shared
        self.pending: OrderedDict[DialOutSession, None] = OrderedDict()  # oldest first
        self.max_sessions = self.max_pending = self.max_inhibited_targets = 0

    def free_places(self) -> int:
        """Return how many more sessions may connect; negative after the limit was lowered."""
        return self.connecting_limit - self.session_states[SessionState.connecting]


class DialOutRouter(Thing):
    """Dial-out in one virtual router or VRF. ``turns`` counts its calls by domain (round robin).

    ``held`` has the session of each held packet, in the order in which the packets came, and
    ``lengths`` how many targets have a prefix of each length.
    """

    __slots__ = (
        "buffer_limit",
        "held",
        "interface_up",
        "lengths",
        "name",
        "rd",
        "resources",
        "routes",
        "session_states",
        "target_states",
        "targets",
        "turns",
    )

    def __init__(self, name: str, chassis: DialOutChassis) -> None:
        levels = (upper_block(), *chassis.levels)
        super().__init__(RouterState.absent, levels, (chassis.router_states,))
        self.name = name
        self.rd = ""
        self.buffer_limit = BUFFER_LIMIT
        self.resources = self.interface_up = True
        self.target_states = [0] * len(TargetState)
        self.session_states = [0] * len(SessionState)
        self.targets: dict[Prefix, Target] = {}
        self.lengths: dict[int, int] = {}
        self.turns: dict[str, int] = {}
        self.held: list[DialOutSession] = []  # never longer than the largest buffer limit
        # Installed dial-out routes: (32 - length, network >> that), longest prefix first.
        self.routes: list[tuple[int, dict[int, Target]]] = []

    def identity(self) -> Identity:
        """Return the fields that name it in a log line."""
        return (("context", self.name),)

    def subject(self) -> Subject:
        """Return its place in the router."""
        return Subject(self.name)


class Target(Thing):
    """A target and its sessions, by trigger address."""

    __slots__ = (
        "_identity",
        "domain",
        "prefix",
        "profile",
        "router",
        "session_gauges",
        "sessions",
    )

    def __init__(
        self,
        router: DialOutRouter,
        chassis: DialOutChassis,
        prefix: Prefix,
        domain: str,
        profile: str,
    ) -> None:
        gauges = (router.target_states, chassis.target_states)
        super().__init__(TargetState.absent, (upper_block(), *router.levels), gauges)
        self._identity = (*router.identity(), ("target", str(prefix)))
        self.router = router
        self.prefix = prefix
        self.domain = domain
        self.profile = profile
        self.sessions: dict[int, DialOutSession] = {}
        self.session_gauges = (router.session_states, chassis.session_states)

    def identity(self) -> Identity:
        """Return the fields that name it in a log line."""
        return self._identity

    def subject(self) -> Subject:
        """Return its place in the router."""
        return Subject(self.router.name, self.prefix)


class DialOutSession(Thing):
    """A dial-out session.

    ``inhibited`` is the last inhibited time (ms, 0 for none), ``spent`` the time in postInhibited
    to subtract from the dormant time, ``request`` the number of the last unanswered request, ``rd``
    the route distinguisher in its user name, ``last`` how its last attempt ended.
    """

    __slots__ = (
        "buffer",
        "call",
        "inhibited",
        "last",
        "rd",
        "request",
        "spent",
        "target",
        "trigger",
    )

    def __init__(self, target: Target, trigger: Ipv4) -> None:
        super().__init__(_NEW, (session_block(), *target.levels), target.session_gauges)
        self.target = target
        self.trigger = trigger
        self.rd = ""
        self.request = self.inhibited = self.spent = 0
        self.buffer: list[Packet] | None = None
        self.call: Call | None = None
        self.last: Outcome | None = None

    def identity(self) -> Identity:
        """Return the fields that name it in a log line."""
        return (*self.target.identity(), ("trigger", str(self.trigger)))

    def subject(self) -> Subject:
        """Return its place in the router."""
        return Subject(
            self.target.router.name,
            self.target.prefix,
            self.trigger,
            self.call.number if self.call else 0,
        )


class Call(Thing):
    """The outgoing call of a session.

    Each LAC gets a new ``number``, so that late messages of an earlier LAC are recognised.
    ``serial`` belongs to the call, whatever the LAC. ``tried`` are the tunnels of its attempts,
    the present one last; ``turn`` counts the calls of its domain before this one. ``routed`` is
    False once no route leads to the present LAC.
    ``account`` is that of its session in the tunnel.
    """

    __slots__ = (
        "account",
        "context",
        "dialled",
        "grant",
        "link",
        "number",
        "routed",
        "rx_speed",
        "serial",
        "session",
        "tried",
        "tunnel",
        "turn",
        "tx_speed",
    )

    def __init__(
        self, session: DialOutSession, grant: DialOutGrant, turn: int, chassis: DialOutChassis
    ) -> None:
        super().__init__(CallState.idle, session.levels, chassis.call_gauges)
        self.session = session
        self.grant = grant
        self.dialled = grant.number
        self.turn = turn
        self.context = session.target.router.name  # where the present tunnel starts
        self.tunnel = grant.tunnels[0]
        self.tried: tuple[TunnelDefinition, ...] = ()
        self.number = self.serial = 0
        self.routed = True
        self.tx_speed = self.rx_speed = 0
        self.link: CallLink | None = None
        self.account: Account | None = None

    def go_to(self, tunnel: TunnelDefinition) -> None:
        """Make ``tunnel`` the present one."""
        self.tunnel = tunnel
        self.context = tunnel.virtual_router or self.session.target.router.name
        self.tried = (*self.tried, tunnel)
        self.routed = True

    @property
    def lac(self) -> Ipv4:
        """The present LAC."""
        return self.tunnel.lac

    def settle(self) -> None:
        """Forget what only the set-up needed, passwords first: calls can stay up for long."""
        self.grant, self.tried = _NO_GRANT, ()
        if self.tunnel.password:
            self.tunnel = changed(self.tunnel, password="")
        if self.link:
            self.link.settings, self.link.subscriber = _NO_SETTINGS, _NO_SUBSCRIBER

    def identity(self) -> Identity:
        """Return the fields that name it in a log line."""
        return (*self.session.identity(), ("lac", str(self.lac)))

    def subject(self) -> Subject:
        """Return its place in the router."""
        session = self.session
        target = session.target
        return Subject(target.router.name, target.prefix, session.trigger, self.number)


class CallLink(Thing):
    """The PPP link of a call. ``request`` is the open request about the CPE, 0 for none."""

    __slots__ = (
        "account",
        "call",
        "context",
        "idle",
        "interface",
        "own_proved",
        "peer",
        "peer_proved",
        "request",
        "settings",
        "subscriber",
        "terms",
    )

    def __init__(self, call: Call, chassis: DialOutChassis) -> None:
        super().__init__(LinkState.closed, gauges=chassis.link_gauges)
        self.call = call
        self.interface = self.context = self.peer = ""
        self.settings = _NO_SETTINGS
        self.subscriber = _NO_SUBSCRIBER
        self.terms = _NO_SUBSCRIBER.terms
        self.own_proved = self.peer_proved = False
        self.request = 0
        self.account: Account | None = None
        self.idle: Idleness | None = None

    def identity(self) -> Identity:
        """Return the fields that name it in a log line."""
        return self.call.session.identity()

    def subject(self) -> Subject:
        """Return its place in the router."""
        return self.call.subject()


class Purpose(Enum):
    """The kinds of things that are accounted."""

    SUBSCRIBER = "subscriber"
    TUNNEL = "tunnel"
    SESSION = "session in a tunnel"


class Account(Thing):
    """The accounting of one thing.

    ``context`` is the virtual router whose servers are told, ``call`` None for a tunnel, ``opened``
    when service began (ms), ``terms`` those of a subscriber.
    """

    __slots__ = (
        "address", "call", "context", "number", "opened", "purpose", "termination", "terms",
        "tunnel",
    )  # fmt: skip

    def __init__(
        self,
        number: int,
        purpose: Purpose,
        context: str,
        tunnel: TunnelDefinition,
        call: Call | None = None,
    ) -> None:
        super().__init__(AccountState.closed)
        self.number = number
        self.purpose = purpose
        self.context = context
        self.tunnel = tunnel
        self.call = call
        self.terms: Terms | None = None
        self.address: Ipv4 | None = None
        self.opened: int | None = None
        self.termination: Termination | None = None

    def subject(self) -> Subject:
        """Return its place in the router."""
        return self.call.subject() if self.call else Subject(self.context)


class Idleness(Thing):
    """The idle timer of a link; ``left`` is how long (ms) it may still be silent."""

    __slots__ = ("left", "link")

    def __init__(self, link: CallLink) -> None:
        super().__init__(IdleState.unwatched)
        self.link = link
        self.left = (link.terms.idle_timeout or 0) * 1000

    def subject(self) -> Subject:
        """Return its place in the router."""
        return self.link.subject()


_NO_GRANT = DialOutGrant(())
_NO_SETTINGS = PppSettings()
_NO_SUBSCRIBER = SubscriberGrant()
