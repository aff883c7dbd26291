"""Reports of messages between the router and its peers, by the parts that carry them."""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

ROUTER = "router"  # the router itself as a sender or receiver
STARS = "********"  # in the place of a secret


def is_password(name: str) -> bool:
    """Return True if a RADIUS attribute of this name has a password for a value."""
    return "password" in name.lower()


Fields = tuple[tuple[str, str], ...]
Told = Fields | Callable[[Any], Fields]
"""The fields of a message, or the function that makes them of its content once somebody looks."""


class Said(NamedTuple):
    """One message. ``sender`` and ``receiver`` are ``ROUTER``, an address, or the name of a CPE.

    ``protocol`` and ``name`` are the standard's: ``L2TP`` and ``OCRQ``. ``told`` gives its fields:
    pairs of name and text, without secrets. ``tunnel`` is the assignment id of the tunnel, if there
    is one. ``content`` is the packet itself, for captures: ``calls.saying.Carried``,
    ``aaa.ports.Asked``, ``aaa.ports.Answered``, or None for one that never left. It may hold
    secrets.
    """

    sender: str
    receiver: str
    protocol: str
    name: str
    told: Told = ()
    tunnel: str = ""
    content: object = None


Report = Callable[[object, Said], None]
"""Takes a message, and before it something with the ``call_id`` or ``request_id`` it is about."""


class Hearing(Protocol):
    """The trace, for parts that first ask whether anybody listens.

    ``listening`` is true while somebody wants to know, ``following`` while somebody wants to know
    of every keepalive too. ``current`` is what causes things now.
    """

    listening: bool
    following: bool
    current: int

    def report(self, about: object, said: Said) -> None:
        """Take a message, as ``Report`` does."""
        ...

    def passed(self, about: object, packet: object, *, sent: bool) -> None:
        """Take an IP packet that passes over a call in no frame (``calls.saying.Passed``)."""
        ...

    def wants(self, kind: str) -> bool:
        """Return True if somebody wants to know of a kind of values, by the name of its class."""
        ...

    def stepped(self, about: object, part: str, row: Any) -> None:
        """Take a row of a table of PPP that fired."""
        ...


class Deaf:
    """Nobody listens."""

    listening = False
    following = False
    current = 0

    def report(self, about: object, said: Said) -> None:
        """Ignore the report."""

    def passed(self, about: object, packet: object, *, sent: bool) -> None:
        """Ignore the packet."""

    def wants(self, kind: str) -> bool:  # noqa: ARG002 - that of Hearing
        """Want nothing."""
        return False

    def stepped(self, about: object, part: str, row: Any) -> None:
        """Ignore the row."""


def unheard(_about: object, _said: Said) -> None:
    """Ignore the report."""
