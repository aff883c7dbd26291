"""A network of the machine at the router, by a tun device: real packets come and go.

It belongs to the default virtual router. The router hears of a packet like of any datagram, so a
journal has it, and a replay needs no device.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.net import Ipv4

REMEMBERED = 1_000  # hosts


class Outside:
    """The hosts that have sent a packet; ``enter`` takes each packet at a moment of the clock.

    ``carry`` takes a packet to them; without a device it is lost.
    """

    def __init__(self) -> None:
        self._hosts: dict[Ipv4, None] = {}
        self.enter: Callable[[bytes], object] = _lose
        self.carry: Callable[[bytes], object] = _lose

    def meet(self, host: Ipv4) -> None:
        """Note the source of a packet; of too many the oldest one goes."""
        self._hosts[host] = None
        if len(self._hosts) > REMEMBERED:
            del self._hosts[next(iter(self._hosts))]

    def has(self, host: Ipv4) -> bool:
        """Return True if packets for ``host`` belong here."""
        return host in self._hosts

    def origin(self, heard: object) -> tuple[int, str]:
        """Return the cause of a packet in the trace, and its label; raise ValueError."""
        if not isinstance(getattr(heard, "octets", None), bytes):
            raise ValueError(f"not a packet of a device: {heard!r}")  # noqa: TRY004 - as for all input
        return 0, "packet from the tun device"

    def hear(self, heard: object) -> None:
        """Hand a packet to the router."""
        octets: bytes = heard.octets  # type: ignore[attr-defined]  # origin has looked
        self.enter(octets)


def _lose(_octets: bytes) -> None:
    """Lose a packet."""
