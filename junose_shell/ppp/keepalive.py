"""The keepalive of a link: Echo-Requests while LCP is open (RFC 1661 section 5.8)."""

from junose_shell.ppp.messages import Code, Echo, Protocol
from junose_shell.ppp.part import Owner
from junose_shell.ppp.settings import Reason


class EchoKeepalive:
    """Asks once a period, and ends the link when too many questions in a row had no answer."""

    __slots__ = ("_magic", "_misses", "_owner", "deadline")

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._magic = 0
        self._misses = 0
        self.deadline: int | None = None

    def start(self, magic: int) -> None:
        """Begin; ``magic`` is this end's number, 0 if it has none."""
        self._magic = magic
        self._misses = 0
        if self._owner.settings.keepalive:
            self.deadline = self._owner.now + self._owner.settings.keepalive

    def stop(self) -> None:
        """Ask no more."""
        self.deadline = None

    def expire(self) -> None:
        """Ask, or give the peer up."""
        settings = self._owner.settings
        if self._misses >= settings.keepalive_misses:
            self._owner.end(Reason.keepalive_failure)
            return
        self._misses += 1
        self.deadline = self._owner.now + settings.keepalive
        ident = self._owner.serial()
        self._owner.send(Protocol.LCP, Echo(Code.ECHO_REQUEST, ident, self._magic))

    def pass_over(self) -> int:
        """Take every question that was due until now as asked and answered; return how many."""
        if self.deadline is None or self._owner.now < self.deadline:
            return 0
        period = self._owner.settings.keepalive
        count = (self._owner.now - self.deadline) // period + 1
        self.deadline += count * period
        return count

    def receive(self, packet: Echo) -> None:
        """Answer a request, note a reply; this end's own magic number means a loop."""
        if self._magic and packet.magic == self._magic:
            self._owner.end(Reason.loopback, "magic number")
        elif packet.code == Code.ECHO_REQUEST:
            reply = Echo(Code.ECHO_REPLY, packet.ident, self._magic, packet.data)
            self._owner.send(Protocol.LCP, reply)
        elif packet.code == Code.ECHO_REPLY:
            self._misses = 0
