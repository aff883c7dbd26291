"""Where L2TP nodes are on this machine, for the router and for LACs that are a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.control.packets import PORT, Peer
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.wire.udp import facing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ANYWHERE = UdpEnd(Ipv4(0), 0)


class RealLacs:
    """The LACs of a router: their addresses in its network, and the ends of UDP that they have.

    ``cut`` says of an address whether the way to it is cut. An answer may come from another port of
    the same LAC (RFC 2661 section 8.1). Ports pass as they are, but for that of the LAC, which is
    1701 to the router.
    """

    def __init__(self, ends: Mapping[Ipv4, UdpEnd], cut: Callable[[Ipv4], bool]) -> None:
        self._ends = dict(ends)
        self._cut = cut
        self._lacs = {end: address for address, end in ends.items()}
        alone = [end.address for end in ends.values()]
        self._alone = {
            end.address: lac for lac, end in ends.items() if alone.count(end.address) == 1
        }

    def own(self, local: Peer) -> UdpEnd:
        """Return any free port, on this machine's loopback address if all LACs are there too."""
        del local
        faces = {facing(end) for end in self._ends.values()}
        return faces.pop() if len(faces) == 1 else ANYWHERE

    def there(self, remote: Peer) -> UdpEnd | None:
        """Return where packets for a LAC go, None if the way to it is cut."""
        end = self._ends.get(remote.address)
        if end is None or self._cut(remote.address):
            return None
        return UdpEnd(end.address, _swapped(remote.port, end.port))

    def sender(self, source: UdpEnd) -> Peer | None:
        """Return the LAC that sends from ``source``; None for others and if the way is cut."""
        lac = self._lacs.get(source)
        if lac is None:
            lac = self._alone.get(source.address)
        if lac is None or self._cut(lac):
            return None
        return Peer(lac, _swapped(source.port, self._ends[lac].port))


class Listening:
    """LACs that listen: each at an end of UDP. A router is known by its source."""

    def __init__(self, ends: Mapping[Ipv4, UdpEnd]) -> None:
        self._ends = dict(ends)

    def own(self, local: Peer) -> UdpEnd:
        """Return where a LAC listens."""
        return self._ends[local.address]

    def there(self, remote: Peer) -> UdpEnd:
        """Return the source of a router."""
        return UdpEnd(remote.address, remote.port)

    def sender(self, source: UdpEnd) -> Peer:
        """Return the router at ``source``."""
        return Peer(source.address, source.port)


def _swapped(port: int, real: int) -> int:
    """Let the real port of a LAC and 1701 stand for each other."""
    return {PORT: real, real: PORT}.get(port, port)
