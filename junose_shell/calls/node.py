"""One L2TP node on its carrier: drives its control connections through time."""

from collections.abc import Callable

from junose_shell.calls.alarm import Alarm
from junose_shell.calls.carrier import Means
from junose_shell.control.effects import Effect, Transmit
from junose_shell.control.endpoint import Endpoint
from junose_shell.control.events import Event, Received
from junose_shell.control.packets import DataPacket, Packet, Peer, Secret
from junose_shell.control.settings import Acceptor
from junose_shell.reports import Deaf, Hearing

Hear = Callable[[Effect], None]
HearFrame = Callable[[DataPacket], None]
Tap = Callable[[Peer, Packet, bool], None]
"""Sees a control packet that a node receives, or that it sends (True)."""


class L2tpNode:
    """Sends what its endpoint wants sent, fires its timers, and passes all else to ``hear``.

    ``hear_frame`` takes the PPP frames. ``name`` is for display. ``tap`` sees every control packet
    while it is set. What ``hear`` causes happens after all that the endpoint wanted done.
    """

    __slots__ = (
        "_alarm",
        "_carrier",
        "_hear",
        "_hear_frame",
        "_scheduler",
        "endpoint",
        "hearing",
        "local",
        "tap",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913 - it stands between all of them
        self,
        name: str,
        local: Peer,
        means: Means,
        hear: Hear,
        hear_frame: HearFrame,
        *,
        acceptor: Acceptor | None = None,
    ) -> None:
        self.endpoint = Endpoint(means.chance, acceptor)
        self.tap: Tap | None = None
        self.hearing: Hearing = Deaf()
        self._scheduler = means.scheduler
        self._carrier = means.carrier
        self._hear = hear
        self._hear_frame = hear_frame
        self._alarm = Alarm(f"{name}: L2TP timer", means.scheduler, self._expire)
        self.local = self._carrier.open(local, self)

    def handle(self, event: Event) -> None:
        """Let something happen to the control connections."""
        self._perform(self.endpoint.handle(event, self._scheduler.now()))

    def receive(self, sender: Peer, packet: Packet) -> None:
        """Take a packet from the carrier."""
        if isinstance(packet, DataPacket):
            if self.endpoint.takes_frame(sender, packet, self._scheduler.now()):
                self._hear_frame(packet)
            return
        if self.tap is not None:
            self.tap(sender, packet, False)
        self.handle(Received(sender, packet))

    def frame(
        self, tunnel: int, session_id: int, payload: object
    ) -> tuple[Peer, DataPacket] | None:
        """Return a PPP frame for a session of the peer's as ``carry`` takes it.

        Without a connection that stands there is none.
        """
        far = self.endpoint.far_end(tunnel)
        return (far[0], DataPacket(far[1], session_id, payload)) if far else None

    def carry(self, peer: Peer, packet: DataPacket) -> None:
        """Send a PPP frame."""
        self._carrier.send(self.local, peer, packet, None)

    def note_heard(self, tunnel: int, at: int) -> None:
        """Note that the peer of ``tunnel`` was heard at ``at`` (ms)."""
        self.endpoint.note_heard(tunnel, at, self._scheduler.now())
        self._alarm.set(self.endpoint.next_deadline())

    def secret_of(self, sender: Peer, tunnel: int) -> Secret | None:
        """Return the secret that hidden attributes of a packet for ``tunnel`` are read with."""
        return self.endpoint.secret_of(sender, tunnel)

    def close(self) -> None:
        """Leave the carrier and stop the timer, without a word to anybody."""
        self._carrier.close(self.local)
        self._alarm.stop()

    def _perform(self, effects: list[Effect]) -> None:
        said = []
        for effect in effects:
            if isinstance(effect, Transmit):
                cause = self.hearing.current
                if self.tap is not None:
                    self.tap(effect.peer, effect.packet, True)
                self._carrier.send(self.local, effect.peer, effect.packet, effect.hiding)
                self.hearing.current = cause  # a message causes what its receiver does
            else:
                said.append(effect)
        for effect in said:
            self._hear(effect)
        self._alarm.set(self.endpoint.next_deadline())

    def _expire(self) -> None:
        self._perform(self.endpoint.expire(self._scheduler.now()))
