"""The needs of AAA of the router around it, and its counters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from junose_shell.l2tp.events import (
    AccessDenied,
    AccessNotSent,
    DialOutGranted,
    SubscriberGranted,
)
from junose_shell.net import Ipv4
from junose_shell.reports import Report, unheard

if TYPE_CHECKING:
    from junose_shell.aaa.ports import Attributes, RadiusTransport, Scheduler


@dataclass(slots=True)
class AaaCounters:
    """The requests of one virtual router or VRF to AAA [fields seen: MIB:AAA]."""

    initiates: int = 0  # requests of the router's own parts
    terminates: int = 0  # requests that they cancelled
    tunnel_grants: int = 0
    grants: int = 0
    denies: int = 0
    errors: int = 0  # requests that could not be sent
    asked: int = 0  # authentication requests to RADIUS
    answered: int = 0  # and the answers that counted
    accounting: int = 0  # records
    accounting_lost: int = 0  # records that no server took (decision 70)
    duplicates: int = 0
    broadcasts: int = 0
    address_requests: int = 0
    address_responses: int = 0


Verdict = DialOutGranted | SubscriberGranted | AccessDenied | AccessNotSent
Full = Callable[[str], str]
"""Returns why a virtual router takes no more subscribers, empty if it does."""
Say = Callable[[str], None]
"""Writes a line of the RADIUS client into the log, as a warning."""
Reaches = Callable[[str, Ipv4], bool]
"""Returns True if a usable route leads from a virtual router to an address (decision 30b)."""


Identity = Callable[[str], "Attributes"]
"""Returns the attributes of a virtual router that are in all its Access-Requests."""


def unnamed(_context: str) -> Attributes:
    """Say nothing of the router."""
    return {}


def unsaid(_text: str) -> None:
    """Write nothing."""


def never_full(_context: str) -> str:
    """Return that there is room."""
    return ""


def everywhere(_context: str, _address: Ipv4) -> bool:
    """Return True."""
    return True


class Surroundings:
    """The needs of a request on its way.

    ``say`` writes log lines, ``report`` tells the trace; a packet to an address that ``reaches``
    denies is lost. ``full`` is asked before a subscriber is granted. ``identity`` is what requests
    say of the router.
    """

    def __init__(
        self, transport: RadiusTransport, scheduler: Scheduler, report: Report = unheard
    ) -> None:
        self.transport = transport
        self.scheduler = scheduler
        self.report = report
        self.say: Say = unsaid
        self.reaches: Reaches = everywhere
        self.full: Full = never_full
        self.identity: Identity = unnamed
