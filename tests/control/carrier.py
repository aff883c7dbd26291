"""Nodes that exchange L2TP packets over a carrier that loses, doubles and delays them by a seed."""

from collections import defaultdict
from heapq import heappop, heappush
from random import Random  # noqa: TID251 - a seeded one, given by the test

from witness import saw_datagram

from junose_shell.codec.l2tp import decode, encode
from junose_shell.control.effects import Transmit
from junose_shell.control.endpoint import Endpoint
from junose_shell.control.events import Received


class Carrier:
    """``loss``, ``doubling`` are shares of 1, ``delay`` the longest way in ms."""

    def __init__(self, seed, *, loss=0.0, doubling=0.0, delay=1):
        self.random = Random(seed)  # noqa: S311
        self.loss, self.doubling, self.delay = loss, doubling, delay
        self.now = 0
        self.nodes = {}
        self.wire = []  # (time, number, to, from, octets)
        self.sent = []  # all that was ever sent: (time, from, to, octets)
        self.effects = defaultdict(list)

    def add(self, peer, acceptor=None, **options):
        source = Random(self.random.random()).randbytes  # noqa: S311
        node = self.nodes[peer] = Endpoint(source, acceptor, **options)
        return node

    def handle(self, peer, event):
        self._carry(peer, self.nodes[peer].handle(event, self.now))

    def run(self, until):
        """Let time pass until ``until`` (ms), or until nothing is left to happen."""
        while (step := self._next()) and step[0] <= until:
            self.now = step[0]
            self._step(*step[1:])
        self.now = max(self.now, until)

    def run_out(self):
        """Let everything happen that is still to come."""
        while step := self._next():
            self.now = step[0]
            self._step(*step[1:])

    def _next(self):
        due = [
            (node.next_deadline(), None, peer)
            for peer, node in self.nodes.items()
            if node.next_deadline() is not None
        ]
        due += [(self.wire[0][0], self.wire[0][1], None)] if self.wire else []
        return min(due, key=lambda step: (step[0], step[1] is None, step[2] or ())) if due else None

    def _step(self, _number, peer):
        if peer is not None:
            self._carry(peer, self.nodes[peer].expire(self.now))
            return
        _, _, to, sender, octets = heappop(self.wire)
        node = self.nodes[to]
        packet = decode(octets, lambda tunnel: node.secret_of(sender, tunnel))
        self.handle(to, Received(sender, packet))

    def _carry(self, sender, effects):
        for effect in effects:
            if not isinstance(effect, Transmit):
                self.effects[sender].append(effect)
                continue
            octets = encode(effect.packet, effect.hiding)
            saw_datagram(octets)
            self.sent.append((self.now, sender, effect.peer, octets))
            if self.random.random() < self.loss or effect.peer not in self.nodes:
                continue
            for _ in range(1 + (self.random.random() < self.doubling)):
                arrival = self.now + self.random.randint(1, self.delay)
                heappush(self.wire, (arrival, len(self.sent), effect.peer, sender, octets))
