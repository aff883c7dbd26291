"""UDP sockets of one router behind one file descriptor, for every protocol that it speaks.

A front end watches that descriptor and calls ``take``, or it sleeps in ``wait``; it never learns
which protocols there are. A new protocol attaches in three steps:

1. It opens a port, ``router.sockets.open(receive)``, and sends with ``port.send``.
2. ``receive(octets, source)`` is called for each datagram, outside of the router's time. It reads
   the octets and drops, and counts, what it cannot use. Of the rest it makes a frozen value and
   calls ``driver.hear("snmp", value)``, which gives it a moment of the router's clock and a line
   in the journal. A value has no secret in a field that ``repr`` shows.
3. The part that ``driver.ears["snmp"]`` has takes the value then, like a timer that is due: it may
   post events and send. A replay of the journal calls the same part, and opens no port.

``runtime/journal_values.py`` lists the modules whose values a journal can hold.
"""

from __future__ import annotations

import selectors
import socket
from typing import TYPE_CHECKING, Protocol
from weakref import finalize

from junose_shell.net import Ipv4, Prefix, UdpEnd

if TYPE_CHECKING:
    from collections.abc import Callable

    Receive = Callable[[bytes, UdpEnd], None]

BURST = 64  # datagrams of a port at once, until others have their turn
LONGEST = 65_535  # octets
ROOM = 1_048_576  # octets of datagrams that wait for their turn; a system may give less
_ANY = UdpEnd(Ipv4(0), 0)
_LOOPBACK = Prefix.parse("127.0.0.0/8")


def facing(end: UdpEnd) -> UdpEnd:
    """Return where to open a port to speak to ``end``: nobody else hears one on this machine."""
    return UdpEnd(Ipv4.parse("127.0.0.1"), 0) if _LOOPBACK.contains(end.address) else _ANY


class Closable(Protocol):
    """A file descriptor: a socket, or what has one."""

    def fileno(self) -> int:
        """Return the file descriptor."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class DatagramSource(Closable, Protocol):
    """A file descriptor that datagrams come from."""

    @property
    def receive(self) -> Receive:
        """Return what takes a datagram and its source."""
        ...

    def read(self) -> tuple[bytes, UdpEnd] | None:
        """Return a datagram and its source, None if there is no more."""
        ...


class Port:
    """One open socket; ``local`` is where it receives. ``unsent`` counts what no network took."""

    def __init__(self, sockets: Sockets, own: socket.socket, receive: Receive) -> None:
        self._sockets = sockets
        self._socket = own
        self.receive = receive
        self.local = _end(own.getsockname())
        self.unsent = 0

    def fileno(self) -> int:
        """Return the file descriptor."""
        return self._socket.fileno()

    def send(self, octets: bytes, to: UdpEnd) -> None:
        """Send a datagram once. One that the machine refuses is lost, as on any network."""
        try:
            self._socket.sendto(octets, (str(to.address), to.port))
        except OSError:
            self.unsent += 1

    def read(self) -> tuple[bytes, UdpEnd] | None:
        """Return a datagram and its source, None if there is no more."""
        try:
            octets, source = self._socket.recvfrom(LONGEST)
        except OSError:
            return None
        return octets, _end(source)

    def close(self) -> None:
        """Receive nothing more."""
        self._sockets.forget(self._socket)
        self._socket.close()


class Sockets:
    """The open ports. ``fault`` is told what a receiver raises; its datagram is lost.

    ``opened`` is called when there is a port more.
    """

    def __init__(
        self, fault: Callable[[BaseException], None], opened: Callable[[], None] = lambda: None
    ) -> None:
        self._fault = fault
        self._opened = opened
        self._selector = selectors.DefaultSelector()
        self._open: set[Closable] = set()
        finalize(self, _close, self._open)  # of a router that nobody needs any more

    def open(self, receive: Receive, local: UdpEnd = _ANY) -> Port:
        """Open a port at ``local``, whose port 0 stands for any free one; raise OSError."""
        own = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            own.setblocking(False)
            own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, ROOM)
            own.bind((str(local.address), local.port))
        except OSError:
            own.close()
            raise
        port = Port(self, own, receive)
        self._watch(own, port)
        return port

    def attach(self, source: DatagramSource) -> None:
        """Read what is no socket, too; ``forget`` ends that."""
        self._watch(source, source)

    def _watch(self, own: Closable, source: DatagramSource) -> None:
        self._selector.register(own, selectors.EVENT_READ, source)
        self._open.add(own)
        self._opened()

    def forget(self, own: Closable) -> None:
        """Watch the socket of a port, or a source, no longer."""
        if own in self._open:
            self._open.remove(own)
            self._selector.unregister(own)

    def fileno(self) -> int:
        """Return a descriptor that can be read when a datagram has arrived at any port."""
        return self._selector.fileno()

    def take(self) -> None:
        """Hand what has arrived to its receivers, of each port at most ``BURST`` datagrams."""
        self.wait(0)

    def wait(self, seconds: float) -> None:
        """Sleep until something arrives, or ``seconds`` have passed; then do as ``take``."""
        for key, _ in self._selector.select(seconds):
            self._drain(key.data)

    def close(self) -> None:
        """Close every port."""
        for key in list(self._selector.get_map().values()):
            key.data.close()

    def _drain(self, port: DatagramSource) -> None:
        for _ in range(BURST):
            arrived = port.read()
            if arrived is None:
                return
            try:
                port.receive(*arrived)
            except Exception as fault:  # noqa: BLE001 - one datagram must not silence a port
                self._fault(fault)


def _end(name: tuple[str, int]) -> UdpEnd:
    return UdpEnd(Ipv4.parse(name[0]), name[1])


def _close(left: set[Closable]) -> None:
    for own in left:
        own.close()
