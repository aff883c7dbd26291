"""Keepalive of a control connection, RFC 2661 section 5.5: a Hello when the peer is silent."""

from typing import TYPE_CHECKING

from junose_shell.control.core import NodeCore
from junose_shell.control.delivery import DeliveryPart
from junose_shell.control.messages import Hello
from junose_shell.control.states import DeliveryState, KeepaliveEvent, KeepaliveState
from junose_shell.control.things import HelloState, Tunnel

if TYPE_CHECKING:
    from collections.abc import Callable


class KeepalivePart:
    """Actions and guards of the table ``keepalive``."""

    def __init__(self, core: NodeCore, delivery: DeliveryPart) -> None:
        self._core = core
        self._delivery = delivery
        self._machine = core.keepalive_machine.bind(self)
        self.hears: Callable[[int], bool] = lambda _tunnel: False

    def start(self, tunnel: Tunnel) -> None:
        """Watch the peer, if the settings want it."""
        if tunnel.settings.hello_ms:
            tunnel.keepalive.last = self._core.timers.now
            self._machine.fire(tunnel.keepalive, KeepaliveEvent.start)

    def stop(self, tunnel: Tunnel) -> None:
        """Watch the peer no longer."""
        self._machine.fire(tunnel.keepalive, KeepaliveEvent.stop)

    def expire(self, keepalive: HelloState) -> None:
        """Let the timer fire. A message that waits for its acknowledgement asks as a Hello does."""
        tunnel = keepalive.tunnel
        silent = (
            self._rest(keepalive) <= 0
            and tunnel.delivery.state == DeliveryState.clear
            and not self.hears(tunnel.local_id)
        )
        self._machine.fire(keepalive, KeepaliveEvent.silent if silent else KeepaliveEvent.heard)

    def note_heard(self, tunnel: Tunnel, at: int) -> None:
        """Note that the peer was heard at ``at`` (ms), some time ago."""
        keepalive = tunnel.keepalive
        if at > keepalive.last and keepalive.state == KeepaliveState.watching:
            keepalive.last = at
            self._machine.fire(keepalive, KeepaliveEvent.heard)

    def send_hello(self, keepalive: HelloState, _data: object) -> None:
        """Ask the peer whether it is there."""
        keepalive.last = self._core.timers.now
        self._delivery.send(keepalive.tunnel, 0, Hello())

    def watch_time(self, keepalive: HelloState) -> int:
        """Return the ms until the peer has been silent for the whole time."""
        rest = self._rest(keepalive)
        return rest if rest > 0 else keepalive.tunnel.settings.hello_ms

    def _rest(self, keepalive: HelloState) -> int:
        return keepalive.last + keepalive.tunnel.settings.hello_ms - self._core.timers.now
