"""Where an attempt of a session stands, and how it ended: the phase, who was asked, and why."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from junose_shell.net import Ipv4


class AttemptPhase(Enum):
    """The phases of an attempt, in order. ``SERVICE`` is a call that has been in service."""

    AUTHENTICATION = "authentication"
    TUNNEL = "tunnel"
    CALL = "call"
    INTERFACE = "interface"
    LCP = "LCP"
    PPP_AUTHENTICATION = "PPP authentication"
    IPCP = "IPCP"
    ROUTE_CHECK = "route check"
    SERVICE = "service"


class Outcome(NamedTuple):
    """The end of an attempt, or the point that it has reached; ``at`` is in ms.

    ``server`` is the RADIUS server that was asked last, ``lac`` the LAC, ``number`` the called
    number, ``peer`` the name that the CPE gave, ``own_name`` the name that the router gives the
    CPE. ``result`` and ``error`` are the codes of a CDN or StopCCN (RFC 2661 section 4.4.2), 0
    without one. Fields that do not apply are empty.
    """

    at: int
    phase: AttemptPhase
    reason: str
    lac: Ipv4 | None = None
    number: str = ""
    server: Ipv4 | None = None
    peer: str = ""
    own_name: str = ""
    terms: str = ""  # of authentication: what the router asks of the CPE, and what it can give
    result: int = 0
    error: int = 0
    message: str = ""  # StopCCN or CDN: which of the two gave the codes
    meaning: str = ""  # of the codes, in words, where they are shown
    context: str = ""  # the virtual router or VRF where the tunnel to the LAC starts


def met(outcome: Outcome) -> Iterator[tuple[str, str]]:
    """Yield whom and what an attempt met, each as the subject and the rest of a clause."""
    if outcome.server is not None:
        yield "RADIUS server", f"is {outcome.server}"
    if outcome.lac is not None:
        yield "LAC", f"is {outcome.lac}, called number is '{outcome.number}'"
    if outcome.own_name:
        yield "router", f"gives its name as '{outcome.own_name}'"
    if outcome.peer:
        yield "peer name", f"is '{outcome.peer}'"
    if outcome.terms:
        yield "router", outcome.terms
    if outcome.result:
        codes = f"is {outcome.result}, error is {outcome.error}: {outcome.meaning}"
        yield f"{outcome.message} result", codes
