"""State that the parts of a control connection share: time, effects, chance, reports, objects."""

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from junose_shell.control.effects import Effect, Transmit
from junose_shell.control.packets import ControlPacket, Hiding, Peer
from junose_shell.control.sizes import packet_octets
from junose_shell.control.states import TunnelState
from junose_shell.control.things import COUNT, Delivery, HelloState, Tunnel
from junose_shell.l2tp.machine import Interpreter, Machine, Watcher
from junose_shell.l2tp.thing import Thing
from junose_shell.l2tp.timers import Timers

Source = Callable[[int], bytes]  # as many random octets as asked for
_SENT, _SENT_ZLB, _RETRANSMITS = (COUNT[n] for n in ("sent", "sent_zlb", "retransmits"))


class NodeCore:
    """State of one node. Parts call each other downward and report upward through ``post``."""

    __slots__ = (
        "by_remote",
        "delivery_machine",
        "effects",
        "keepalive_machine",
        "population",
        "queue",
        "shared",
        "source",
        "timers",
        "tunnel_machine",
        "tunnels",
        "users",
    )

    def __init__(self, source: Source, machines: Mapping[str, Machine]) -> None:
        self.source = source
        self.timers = Timers()
        self.tunnel_machine = Interpreter[Tunnel](machines["tunnel"], self.timers, _no_log)
        self.delivery_machine = Interpreter[Delivery](machines["delivery"], self.timers, _no_log)
        self.keepalive_machine = Interpreter[HelloState](
            machines["keepalive"], self.timers, _no_log
        )
        self.population = [0] * len(TunnelState)  # how many connections are in each state
        self.effects: list[Effect] = []
        self.queue: deque[tuple[Interpreter[Any], Thing, int]] = deque()
        self.tunnels: dict[int, Tunnel] = {}
        self.by_remote: dict[tuple[Peer, int], Tunnel] = {}
        self.shared: dict[tuple[Peer, str], Tunnel] = {}
        self.users: dict[int, Tunnel] = {}

    def watch(self, watcher: Watcher | None) -> None:
        """Show every row that fires to ``watcher``; None ends that."""
        for machine in (self.tunnel_machine, self.delivery_machine, self.keepalive_machine):
            machine.watch(watcher)

    def post(self, machine: Interpreter[Any], thing: Thing, event: int) -> None:
        """Let ``event`` happen to ``thing`` after all that happens now."""
        self.queue.append((machine, thing, event))

    def drain(self) -> None:
        """Deliver the posted events, in order, and those they cause."""
        queue = self.queue
        while queue:
            machine, thing, event = queue.popleft()
            machine.fire(thing, event)

    def transmit(
        self, tunnel: Tunnel, packet: ControlPacket, hiding: Hiding | None, *, again: bool
    ) -> None:
        """Send a control packet, and count it."""
        counts = tunnel.counts
        counts[_SENT] += 1
        counts[_SENT_ZLB] += packet.message is None
        counts[_RETRANSMITS] += again
        tunnel.octets[1] += packet_octets(packet)
        self.effects.append(Transmit(tunnel.peer, packet, hiding))


def _no_log(_thing: Thing, code: str, _data: object) -> None:
    raise KeyError(code)  # the tables name no log line; the performer of the effects writes the log
