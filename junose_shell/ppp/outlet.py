"""State that the parts of a link share: the time, what holds, and the way out for effects."""

from collections.abc import Callable

from junose_shell.ppp.effects import Effect, LcpOptions
from junose_shell.ppp.messages import Frame, Packet
from junose_shell.ppp.part import Watch
from junose_shell.ppp.settings import LinkSettings

_NOTHING = LcpOptions()


class Outlet:
    """Collects effects until they are taken. ``local`` and ``remote`` are what LCP agreed on.

    ``now`` is in ms; ``chance(n)`` returns n random octets.
    """

    __slots__ = ("_effects", "_serial", "chance", "local", "now", "remote", "settings", "watch")

    def __init__(
        self, settings: LinkSettings, chance: Callable[[int], bytes], watch: Watch | None
    ) -> None:
        self.settings = settings
        self.chance = chance
        self.watch = watch
        self.now = 0
        self.local = self.remote = _NOTHING
        self._serial = 0
        self._effects: list[Effect] | None = None

    def send(self, protocol: int, packet: Packet) -> None:
        """Send a packet to the peer."""
        frame = Frame(protocol, packet)
        if self._effects is None:  # as in a link at rest
            self._effects = [frame]
        else:
            self._effects.append(frame)

    def tell(self, effect: Effect) -> None:
        """Add an effect."""
        if self._effects is None:
            self._effects = [effect]
        else:
            self._effects.append(effect)

    def taken(self) -> list[Effect]:
        """Return the effects so far, and begin again."""
        effects, self._effects = self._effects, None
        return [] if effects is None else effects

    def serial(self) -> int:
        """Return the next identifier of packets that are not Configure-Requests, 0..255."""
        self._serial = (self._serial + 1) & 0xFF
        return self._serial

    def skip_serials(self, count: int) -> None:
        """Go on as if ``count`` identifiers had been used."""
        self._serial = (self._serial + count) & 0xFF

    def peer_mru(self) -> int:
        """Return the longest information field that the peer takes, in octets."""
        return self.remote.mru
