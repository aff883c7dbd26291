"""Replies about L2TP, its destinations, tunnels and sessions."""

from collections.abc import Iterable

from junose_shell.net import Ipv4
from junose_shell.record import record


@record
class Statuses:
    """How many of a ``kind`` ("destination", ...) there are, by status [seen: MIB:L2TP].

    The administrative status is the effective one. ``lower_down`` are those whose tunnel is not up
    yet, ``not_present`` the dead ones, which are kept for inspection.
    """

    kind: str
    total: int
    enabled: int
    drain: int
    disabled: int
    up: int
    down: int
    lower_down: int
    not_present: int
    failed: int
    auth_errors: int | None = None


@record
class Inside:
    """How many tunnels or sessions something has had that are still kept.

    ``active`` ones work, ``failed`` ones ended before they did. ``auth_errors`` ended because one
    side did not prove itself.
    """

    total: int
    active: int
    failed: int
    auth_errors: int | None = None

    def __add__(self, other: "Inside") -> "Inside":
        return Inside(
            self.total + other.total, self.active + other.active, self.failed + other.failed
        )


@record
class Passed:
    """Packets and octets one way. ``discards`` and ``errors`` are None where nothing counts them.

    Discards of control packets came twice, too early or outside of the window; discards of data
    belong to no session. Errors are messages that cannot be read.
    """

    packets: int
    octets: int
    discards: int | None = None
    errors: int | None = None

    def __add__(self, other: "Passed") -> "Passed":
        return Passed(
            self.packets + other.packets,
            self.octets + other.octets,
            None if self.discards is None else self.discards + (other.discards or 0),
            None if self.errors is None else self.errors + (other.errors or 0),
        )

    def since(self, other: "Passed") -> "Passed":
        """Return what passed after ``other``, an earlier value."""
        return Passed(
            self.packets - other.packets,
            self.octets - other.octets,
            None if self.discards is None else self.discards - (other.discards or 0),
            None if self.errors is None else self.errors - (other.errors or 0),
        )


@record
class Statistics:
    """Packets and octets both ways; a session has no control packets of its own."""

    data_rx: Passed
    data_tx: Passed
    control_rx: Passed | None = None
    control_tx: Passed | None = None

    def __add__(self, other: "Statistics") -> "Statistics":
        rx, tx = self.control_rx, self.control_tx
        return Statistics(
            self.data_rx + other.data_rx,
            self.data_tx + other.data_tx,
            rx + other.control_rx if rx and other.control_rx else rx,
            tx + other.control_tx if tx and other.control_tx else tx,
        )

    def since(self, other: "Statistics") -> "Statistics":
        """Return what passed after ``other``, an earlier value."""
        rx, tx = self.control_rx, self.control_tx
        return Statistics(
            self.data_rx.since(other.data_rx),
            self.data_tx.since(other.data_tx),
            rx.since(other.control_rx) if rx and other.control_rx else rx,
            tx.since(other.control_tx) if tx and other.control_tx else tx,
        )


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
    """A LAC as a virtual router sees it. ``admin`` is configured, ``effective`` from above too.

    ``local`` is the router's address in its tunnels, None if it has none.
    """

    number: int
    context: str
    local: Ipv4 | None
    peer: Ipv4
    up: bool
    admin: str
    effective: str
    tunnels: Inside
    sessions: Inside
    statistics: Statistics


@record
class PeerFacts:
    """The peer as it describes itself; bearers are analog and digital, framings sync and async."""

    host: str
    vendor: str
    version: int
    revision: int
    firmware: int
    bearers: tuple[str, ...]
    framings: tuple[str, ...]


@record
class ControlChannel:
    """The control connection: windows in packets, and counters of its reliable delivery."""

    receive_window: int
    send_window: int
    received_zlb: int
    sent_zlb: int
    duplicates: int
    out_of_sequence: int
    out_of_window: int
    retransmits: int
    queued: int


@record
class LastWord:
    """Why a tunnel ended, as in a StopCCN: result and error code, and what they mean."""

    result: int
    error: int
    message: str


@record
class Tunnel:
    """A tunnel. ``state`` is idle, connecting, established or disconnecting [seen: MIB:L2TP].

    ``ended`` is how long ago (ms) it ended, None for one that exists; ``established`` how long (ms)
    it has been, or was, up. Ids are 0 while they are not known.
    """

    name: str
    context: str
    local: Ipv4 | None
    local_port: int
    peer: Ipv4
    peer_port: int
    up: bool
    state: str
    initiated: bool
    admin: str
    effective: str
    local_id: int
    peer_id: int
    facts: PeerFacts | None
    sessions: Inside
    statistics: Statistics
    channel: ControlChannel
    established: int
    ended: int | None
    last: LastWord | None


@record
class L2tpSession:
    """An L2TP session. ``state`` as of a tunnel; ``ended`` and ``established`` too.

    ``bearers`` and ``framings`` are those of the call. ``channel`` is the physical channel, None if
    the LAC does not name one. ``interface`` is empty while there is none, and lives in ``context``.
    ``location`` is the port of the tunnel service module, empty once the session has ended.
    ``why`` says why a session ended.
    """

    name: str
    up: bool
    state: str
    effective: str
    local_id: int
    peer_id: int
    number: str
    user: str
    serial: int
    bearers: tuple[str, ...]
    framings: tuple[str, ...]
    tx_speed: int
    rx_speed: int
    channel: int | None
    sequencing: bool
    interface: str
    context: str
    location: str
    statistics: Statistics
    established: int
    ended: int | None
    why: str


@record
class Destinations:
    """Destinations in order of use."""

    destinations: tuple[Destination, ...]
    detail: bool


@record
class Tunnels:
    """Tunnels by destination, the dead ones last."""

    tunnels: tuple[Tunnel, ...]
    detail: bool


@record
class L2tpSessions:
    """Sessions, oldest first, then the dead ones."""

    sessions: Iterable[L2tpSession]
    detail: bool
