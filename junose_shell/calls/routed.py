"""A carrier that reaches only what the routes of a virtual router lead to (decision 30b)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from junose_shell.calls.carrier import Carrier, Party
    from junose_shell.control.packets import Hiding, Packet, Peer, Secret
    from junose_shell.net import Ipv4


class CallReach(Protocol):
    """The routes of the router, as its calls ask for them."""

    def reaches(self, context: str, address: Ipv4) -> bool:
        """Return True if a usable route of a virtual router or VRF leads to ``address``."""
        ...

    def relies(self, context: str, address: Ipv4) -> bool:
        """Return ``reaches``; wake the links before the routes to ``address`` change."""
        ...


class Everywhere:
    """Routes that lead everywhere, for a router without routing tables."""

    def reaches(self, context: str, address: Ipv4) -> bool:
        """Return True."""
        del context, address
        return True

    relies = reaches


class Routed:
    """A carrier between a virtual router and the LACs that its routes reach.

    No packet passes to or from another one: the sender hears nothing, as of a LAC that is dead.
    """

    def __init__(self, carrier: Carrier, reach: CallReach, context: str) -> None:
        self._carrier = carrier
        self._reach = reach
        self._context = context

    def open(self, local: Peer, party: Party) -> Peer:
        """Give what comes for ``local`` over a route to ``party``; return its place."""
        return self._carrier.open(local, _Door(party, self._reach, self._context))

    def send(self, local: Peer, remote: Peer, packet: Packet, hiding: Hiding | None) -> None:
        """Carry a packet if a route leads to ``remote``."""
        if self._reach.reaches(self._context, remote.address):
            self._carrier.send(local, remote, packet, hiding)

    def carries_ip(self, remote: Peer) -> bool:
        """Return True if IP packets of calls at ``remote`` pass in frames."""
        return self._carrier.carries_ip(remote)

    def steady(self, local: Peer, remote: Peer, session_id: int) -> bool:
        """Return True if a link answers every Echo-Request, until somebody wakes the links."""
        return self._carrier.steady(local, remote, session_id) and self._reach.relies(
            self._context, remote.address
        )

    def echoed(self, remote: Peer, session_id: int, at: int) -> int:
        """Note that the LAC heard a question at ``at`` (ms); return when it was answered."""
        return self._carrier.echoed(remote, session_id, at)

    def close(self, local: Peer) -> None:
        """Deliver nothing to ``local`` any more."""
        self._carrier.close(local)


class _Door:
    """Lets in what came over a route."""

    __slots__ = ("_context", "_party", "_reach")

    def __init__(self, party: Party, reach: CallReach, context: str) -> None:
        self._party = party
        self._reach = reach
        self._context = context

    def receive(self, sender: Peer, packet: Packet) -> None:
        """Take a packet if a route leads to its sender."""
        if self._reach.reaches(self._context, sender.address):
            self._party.receive(sender, packet)

    def secret_of(self, sender: Peer, tunnel: int) -> Secret | None:
        """Return the secret of a tunnel."""
        return self._party.secret_of(sender, tunnel)
