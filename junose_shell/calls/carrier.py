"""The interface between L2TP nodes and what carries their packets: memory, or UDP."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from junose_shell.aaa.ports import Scheduler
from junose_shell.control.packets import Hiding, Packet, Peer, Secret


class Party(Protocol):
    """A node, as its carrier sees it."""

    def receive(self, sender: Peer, packet: Packet) -> None:
        """Take a packet; nothing that it says raises."""
        ...

    def secret_of(self, sender: Peer, tunnel: int) -> Secret | None:
        """Return the secret that hidden attributes of a packet for ``tunnel`` are read with."""
        ...


class Carrier(Protocol):
    """Takes packets from node to node. It may lose, delay, double and reorder them."""

    def open(self, local: Peer, party: Party) -> Peer:
        """Give what comes for ``local`` to ``party``.

        Return the place of the party: ``local``, or another port of it if that is taken.
        """
        ...

    def send(self, local: Peer, remote: Peer, packet: Packet, hiding: Hiding | None) -> None:
        """Carry a packet, later if at all: ``receive`` is not called from here."""
        ...

    def carries_ip(self, remote: Peer) -> bool:
        """Return True if IP packets of calls at ``remote`` pass in frames.

        Otherwise the world answers them (``reachable``), and no frame has one.
        """
        ...

    def steady(self, local: Peer, remote: Peer, session_id: int) -> bool:
        """Return True if a PPP link in a session of ``remote`` answers every Echo-Request in time.

        That holds until somebody wakes the links (``Calls.wake``).
        """
        ...

    def echoed(self, remote: Peer, session_id: int, at: int) -> int:
        """Note that the LAC heard a question that left at ``at`` (ms); return when it was answered.

        It was asked and answered in a link that rested.
        """
        ...

    def close(self, local: Peer) -> None:
        """Deliver nothing to ``local`` any more."""
        ...


class Means(NamedTuple):
    """All that nodes and links work with; ``chance`` returns as many random octets as asked for."""

    scheduler: Scheduler
    carrier: Carrier
    chance: Callable[[int], bytes]
