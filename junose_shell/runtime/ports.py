"""The interface to the peers around the router, and the meaning of performing an effect.

The world of a world file is one set of peers; a real network is another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from junose_shell.aaa.ports import RadiusTransport

if TYPE_CHECKING:
    from junose_shell.net import Ipv4

Performer = Callable[[Any], object]
"""Performs one class of effect. It returns True when no later performer may see the effect."""

Performers = Mapping[type, Performer]
"""Class of effect -> what one part does about it."""


class Peers(RadiusTransport, Protocol):
    """LACs, CPEs, RADIUS servers and the hosts on the router's own networks."""

    def reachable(self, call_id: int, destination: Ipv4) -> int | None:
        """Return the round trip (ms) to ``destination`` over a call, None for silence."""
        ...

    def has_host(self, context: str, address: Ipv4) -> bool:
        """Return True if a host on a network of a virtual router has that address."""
        ...

    def hang_up(self) -> None:
        """Drop every call silently, because the router that they belong to is gone."""
        ...


# -- what comes from outside --
class Inlet(Protocol):
    """The sockets of a router behind one file descriptor."""

    def fileno(self) -> int:
        """Return a descriptor that can be read when something has arrived."""
        ...

    def take(self) -> None:
        """Hand what has arrived to the router."""
        ...

    def wait(self, seconds: float) -> None:
        """Sleep until something arrives, or ``seconds`` have passed; then do as ``take``."""
        ...


class Ear(Protocol):
    """The part of the router that one protocol is for."""

    def origin(self, heard: Any) -> tuple[int, str]:
        """Return the number in the trace of what led to a value, or 0, and a label for it."""
        ...

    def hear(self, heard: Any) -> None:
        """Take a value at a moment of the router's clock."""
        ...
