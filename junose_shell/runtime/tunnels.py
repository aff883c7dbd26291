"""The tunnel of each outgoing call, and the names that displays give it.

The names are proposals [recalled]: a destination is a number, a tunnel ``1/lac1`` after its
assignment ID (else its server's name), a session ``1/lac1/7`` after its call.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TYPE_CHECKING

from junose_shell.net import Ipv4

if TYPE_CHECKING:
    from junose_shell.l2tp.effects import OpenTunnel

SWEEP = 64  # tunnels remembered before the first look for calls that are gone


class Admin(Enum):
    """The state in which an operator put a destination or tunnel [seen: MIB:L2TP]."""

    DRAIN = "drains"
    DISABLED = "is shut down"


class Tunnels:
    """The tunnels of the existing calls; ``calls`` returns which calls exist."""

    def __init__(self, calls: Callable[[], Iterable[int]]) -> None:
        self._calls = calls
        self._by_call: dict[int, OpenTunnel] = {}
        self._destinations: dict[tuple[str, Ipv4], int] = {}
        self._sweep_at = SWEEP
        self.admin: dict[str, Admin] = {}  # by name, of destinations and tunnels

    def note(self, effect: "OpenTunnel") -> None:
        """Note the tunnel of a call. From time to time those of ended calls are removed."""
        if len(self._by_call) >= self._sweep_at:
            self._by_call = {c: self._by_call[c] for c in self._calls() if c in self._by_call}
            self._sweep_at = 2 * len(self._by_call) + SWEEP
        self._by_call[effect.call_id] = effect
        self._destinations.setdefault(_place(effect), len(self._destinations) + 1)

    def of(self, call_id: int) -> "OpenTunnel | None":
        """Return the tunnel that was opened for a call."""
        return self._by_call.get(call_id)

    def number_of(self, context: str, lac: Ipv4) -> int | None:
        """Return the number of a LAC that has been in use, else None."""
        return self._destinations.get((context, lac))

    def closed(self, effect: "OpenTunnel") -> str:
        """Return why a tunnel may have no new session, empty if it may."""
        destination, tunnel = str(self.destination(effect)), self.tunnel_name(effect)
        for kind, name in (("destination", destination), ("tunnel", tunnel)):
            if name in self.admin:
                return f"L2TP {kind} {name} {self.admin[name].value}"
        return ""

    def using(self, context: str) -> list[int]:
        """Return the calls whose tunnel starts in a virtual router."""
        return [call for call, effect in self._by_call.items() if effect.context == context]

    def destination(self, effect: "OpenTunnel") -> int:
        """Return the number of a LAC in a virtual router, from 1 in order of use."""
        return self._destinations[_place(effect)]

    def tunnel_name(self, effect: "OpenTunnel") -> str:
        """Return the name of a tunnel."""
        return tunnel_name(self.destination(effect), effect.tunnel.label)

    def session_name(self, effect: "OpenTunnel") -> str:
        """Return the name of an L2TP session."""
        return f"{self.tunnel_name(effect)}/{effect.call_id}"

    def __len__(self) -> int:
        return len(self._by_call)


def tunnel_name(destination: int, label: str) -> str:
    """Return the name of a tunnel to a destination."""
    return f"{destination}/{label or f'tunnel{destination}'}"


def _place(effect: "OpenTunnel") -> tuple[str, Ipv4]:
    return effect.context, effect.tunnel.lac
