"""A simulated remote CPE: its end of the PPP link of one call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from typing import Protocol as TypingProtocol

from junose_shell.calls import saying
from junose_shell.calls.end import End
from junose_shell.codec import packets
from junose_shell.codec.errors import DecodeError
from junose_shell.ppp.effects import Effect, Ended, IpArrived, IpcpUp, LayerDown, ProofPresented
from junose_shell.ppp.link import Link
from junose_shell.ppp.messages import Echo, Frame, Protocol
from junose_shell.ppp.settings import IpcpSettings, LinkSettings, Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.net import Ipv4
    from junose_shell.world.schema import CpeSite
    from junose_shell.world.wire import Ground

_DEAF = frozenset(("silent", "no-auth", "no-ipcp", "no-echo"))
_AUTHENTICATION = (Protocol.PAP, Protocol.CHAP)


class CpeLine(TypingProtocol):
    """The line of a CPE in a call."""

    def say(self, frame: Frame) -> None:
        """Carry a frame of the CPE."""
        ...

    def gone(self) -> None:
        """End the call: the CPE hangs up, because its link is over."""
        ...


class Cpe(End):
    """A CPE in a call. ``address`` is what it negotiated, while IPCP is open."""

    __slots__ = ("_bearer", "_ground", "_last", "_stopped", "address", "site")

    def __init__(self, site: CpeSite, ground: Ground, bearer: CpeLine) -> None:
        self.site = site
        self.address: Ipv4 | None = None
        self._ground = ground
        self._bearer = bearer
        self._last = 0  # when the last frame that is under way leaves
        self._stopped = False
        mute = site.behaviour == "no-ipcp"
        wishes = None if mute else IpcpSettings(site.address, yields=True)
        link = Link(_link_settings(site), ground.means.chance, ipcp=wishes)
        super().__init__(link, ground.means.scheduler)

    @property
    def name(self) -> str:
        """The name of the CPE."""
        return self.site.name

    @property
    def answers(self) -> bool:
        """True while PPP is open, and Echo-Requests are answered."""
        return self.address is not None and self.site.behaviour not in {"no-echo", "terminate"}

    def start(self) -> None:
        """Begin: the call is answered."""
        if self.site.behaviour in {"silent", "loop"}:
            return
        now = self._scheduler.now()
        self.do(self.link.present(self.site.username, self.site.password, now))
        self.do(self.link.lower_up(now))

    def die(self) -> None:
        """End: the line is dead."""
        self._stopped = True
        self.address = None
        self.stop()

    def hang_up(self) -> None:
        """End PPP in good order, at once."""
        self._last = -1
        self.do(self.link.close(self._scheduler.now(), Reason.admin_disable))

    def take(self, frame: Frame) -> None:
        """Take a frame of the router."""
        if self.site.behaviour == "loop":
            self._later(frame.protocol, f"{self.site.name}: a loop", self._bearer.say, frame)
        elif self._hears(frame):
            self.receive(frame)

    def _hears(self, frame: Frame) -> bool:
        if self.site.behaviour not in _DEAF:
            return True
        match self.site.behaviour:
            case "silent":
                return False
            case "no-auth":
                return frame.protocol not in _AUTHENTICATION
            case "no-ipcp":
                return frame.protocol != Protocol.IPCP
            case "no-echo":
                return not isinstance(frame.packet, Echo)
        return True

    def send(self, frame: Frame) -> None:
        """Answer in its time; what was said before comes before."""
        if self._hears(frame):
            label = f"{self.site.name}: {saying.frame_name(frame)}"
            self._later(frame.protocol, label, self._bearer.say, frame)

    def _later(self, protocol: int, label: str, act: Callable[..., None], *given: Frame) -> None:
        now = self._scheduler.now()
        delay = 0 if self._last < 0 else self._delay(protocol)
        self._last = due = max(self._last, now + delay)
        self._scheduler.schedule(due - now, partial(self._unless_stopped, act, *given), label)

    def _unless_stopped(self, act: Callable[..., None], *given: Frame) -> None:
        if not self._stopped:
            act(*given)

    def _delay(self, protocol: int) -> int:
        delays = self._ground.delays
        if protocol == Protocol.LCP:
            usual = delays.lcp
        elif protocol in _AUTHENTICATION:
            usual = delays.auth
        elif protocol == Protocol.IP:
            usual = delays.rtt if self.site.rtt is None else self.site.rtt
        else:
            usual = delays.ipcp
        return usual + self._ground.jitter()

    def hear(self, effect: Effect) -> None:
        """Judge the router's proof, and keep the address."""
        match effect:
            case ProofPresented(_, name, proof):
                good = name == self.site.router_username and proof.proves(self.site.router_password)
                self.do(self.link.judge(good, self._scheduler.now()))
            case IpcpUp(local):
                self.address = local
                if self.site.behaviour == "terminate":
                    self.do(self.link.close(self._scheduler.now(), Reason.other))
            case IpArrived(octets):
                self._answer(octets)
            case LayerDown():
                self.address = None
            case Ended():
                self.address = None
                self._later(Protocol.LCP, f"{self.site.name}: hangs up", self._bearer.gone)

    def _answer(self, octets: bytes) -> None:
        """Answer an ICMP echo request for an address here; a network behind it says no more."""
        try:
            packet = packets.read_ipv4(octets)
        except DecodeError:
            return
        asked = packets.read_echo(packet)
        if asked is None or asked.kind != packets.ECHO_REQUEST:
            return
        if owns(self.site, self.address, packet.destination):
            ends = packet.destination, packet.source
            answer = packets.echo(ends, *asked._replace(kind=packets.ECHO_REPLY))
            self.send(Frame(Protocol.IP, answer))


def owns(site: CpeSite, address: Ipv4 | None, destination: Ipv4) -> bool:
    """Return True if a packet to ``destination`` ends at the CPE that negotiated ``address``."""
    behind = any(network.contains(destination) for network in site.networks)
    return behind or destination == address


def _link_settings(site: CpeSite) -> LinkSettings:
    return LinkSettings(
        authentication=site.protocols if site.router_username else (),
        own=() if site.behaviour == "refuse-auth" else site.protocols,
        name=site.name,
        keepalive=0,
    )
