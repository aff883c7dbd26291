"""Writes what passes between a router and its peers as a capture file (pcapng), as it happens.

The time of a packet is that of the router's clock. A transition of the tables of dial-out is the
comment of the packet that caused it, else of the packet that it caused.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from junose_shell.aaa.ports import Answered, Asked
from junose_shell.calls.saying import Carried, Passed
from junose_shell.codec.pcapng import Capture, Direction
from junose_shell.codec.udp_blocks import UdpBlocks
from junose_shell.net import Ipv4
from junose_shell.reports import ROUTER
from junose_shell.runtime.happenings import Message, PacketPassed, StatementChanged, Transition
from junose_shell.runtime.router import Router
from junose_shell.runtime.wire_octets import Datagram, Ends, WireOctets

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = 86_400  # s

CAPTURED = (Message, Transition, PacketPassed, StatementChanged)
"""The kinds of values that a capture takes."""


class RouterCapture:
    """A capture of one router. ``take`` is a listener of its trace, for ``CAPTURED``.

    A packet waits for the transitions that it causes: until the next packet, or ``flush``. With
    ``secrets`` False passwords and answers to challenges are masked.
    """

    def __init__(
        self, router: Router, write: Callable[[bytes], object], program: str, *, secrets: bool
    ) -> None:
        self._router = router
        self._write = write
        self._file = Capture(write, program, router.chassis.model)
        octets = WireOctets(secrets=secrets)
        towards = self._address
        self._writers: dict[type, Callable[[Any], Datagram | None]] = {
            Carried: octets.carried,
            Passed: octets.passed,
            Asked: lambda asked: octets.asked(asked, towards(asked)),
            Answered: lambda answered: octets.answered(answered, towards(answered.asked)),
        }
        start = router.calendar.start - _EPOCH
        begin = (start.days * _DAY + start.seconds) * 1000
        self._time = begin.__add__ if begin >= 0 else lambda at: max(0, begin + at)  # since 1970
        self._held: Message | PacketPassed | None = None
        self._comments: list[str] = []  # of the packet that is held
        self._moves: list[Transition] = []  # that no packet has yet
        self._ways: dict[Ends, UdpBlocks] = {}
        self._packets = 0

    def take(self, value: Message | Transition | PacketPassed | StatementChanged) -> None:
        """Take a value of the trace."""
        if isinstance(value, Transition):
            self._moved(value)
        elif isinstance(value, StatementChanged):  # perhaps the name of the router
            self._ways.clear()
        elif value.content is not None:
            self.flush()
            if self._moves:
                moves, self._moves = self._moves, []
                self._comments = [_comment(move) for move in moves if _belongs(move, value)]
            self._held = value

    def flush(self) -> None:
        """Write the packet that waits for its transitions."""
        held, self._held = self._held, None
        if held is None:
            return
        comment = ""
        if self._comments:
            comment, self._comments = "\n".join(self._comments), []
        content = held.content
        try:
            datagram = self._writers[type(content)](content)
            if datagram is None:
                return
            ends, payload = datagram
            way = self._ways.get(ends) or self._way(held, ends)
            self._packets += 1
            at = self._time(held.at)
            self._write(way.block(at, payload, self._packets & 0xFFFF, comment))
        except ValueError:  # a name or number that is longer than its field
            return

    def _way(self, first: Message | PacketPassed, ends: Ends) -> UdpBlocks:
        """Return a way between the router and a peer, whose names the file knows."""
        sent = first.sent if isinstance(first, PacketPassed) else first.sender == ROUTER
        (router, _), (peer, _) = ends if sent else ends[::-1]
        named = self._names()
        self._file.name(named | {router: self._router.hostname})
        number = self._file.interface(f"to-{named.get(peer, peer)}")
        direction = Direction.outbound if sent else Direction.inbound
        way = self._ways[ends] = UdpBlocks(number, direction, *ends)
        return way

    def _moved(self, move: Transition) -> None:
        if move.next == move.state:
            return
        if self._held is not None and _belongs(move, self._held):
            self._comments.append(_comment(move))
        else:
            self._moves = [*(each for each in self._moves if each.at == move.at), move]

    def _address(self, asked: Asked) -> Ipv4:
        """Return the router's address on the way to a RADIUS server."""
        context = asked.server.context or asked.packet.context
        routes = self._router.network.routes
        return routes.address_towards(context, asked.server.address) or Ipv4(0)

    def _names(self) -> dict[Ipv4, str]:
        peers = self._router.network.world.peers
        servers = {site.address: site.name for site in peers.radius.values()}
        return servers | {site.address: site.name for site in peers.lacs.values()}


def _belongs(move: Transition, message: Message | PacketPassed) -> bool:
    """Return True if a transition happens at the moment of a message, and for the same session."""
    there, here = move.subject, message.subject
    same = (there.context, there.trigger) == (here.context, here.trigger)
    return move.at == message.at and same


def _comment(move: Transition) -> str:
    about = f" {move.subject.trigger}" if move.subject.trigger else ""
    return f"{move.table}{about}: {move.state.name} -> {move.next.name}"
