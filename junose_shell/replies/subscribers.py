"""Replies about subscribers."""

from datetime import datetime

from junose_shell.net import Ipv4
from junose_shell.record import record


@record
class Subscriber:
    """A remote site whose call is up [fields seen: MIB:AAA].

    ``address_from`` is AAA or the peer, ``number`` the one that was called, ``login`` the router's
    own date and time. ``kind`` is ppp.
    """

    name: str
    kind: str
    address: Ipv4 | None
    address_from: str
    context: str
    interface: str
    number: str
    login: datetime


@record
class Subscribers:
    """Subscribers by dial-out target; ``zone`` is that of their login times."""

    subscribers: tuple[Subscriber, ...]
    zone: str


@record
class SubscriberCounts:
    """How many subscribers each virtual router has, and all together."""

    counts: tuple[tuple[str, int], ...]
    total: int
