"""Replies that draw what happened, and where."""

from junose_shell.record import record

LANES = ("host", "router", "RADIUS", "LAC", "CPE")
ROUTINE = ("ZLB", "HELLO", "LCP Echo-Request", "LCP Echo-Reply")  # they only keep things going


@record
class Rung:
    """One message (``sender`` and ``receiver`` are lanes), or a change of state at the router.

    ``at`` is in ms. Of a change of state the two lanes are the same.
    """

    at: int
    sender: str
    receiver: str
    text: str
    fields: tuple[tuple[str, str], ...] = ()


@record
class Ladder:
    """Messages and state changes, oldest first; with ``svg`` a picture is wanted."""

    rungs: tuple[Rung, ...]
    svg: bool = False


@record
class Stay:
    """A state of a session, from ``begin`` to ``end`` (ms)."""

    state: str
    begin: int
    end: int


@record
class Line:
    """The states of one session, oldest first."""

    context: str
    trigger: str
    stays: tuple[Stay, ...]


@record
class Timeline:
    """Sessions and their states until ``now`` (ms)."""

    lines: tuple[Line, ...]
    now: int


@record
class Place:
    """Something in the world: what it is, its name, where it is, how it behaves."""

    kind: str
    name: str
    address: str
    behaviour: str
    behind: tuple[str, ...] = ()  # networks, or names of what it reaches


@record
class Map:
    """The world around the router ``name``, which has these virtual routers."""

    name: str
    contexts: tuple[str, ...]
    places: tuple[Place, ...]
