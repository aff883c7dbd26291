"""A simulated remote CPE: its end of the PPP link of one call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from junose_shell.calls import saying
from junose_shell.calls.end import End
from junose_shell.ppp.effects import Effect, Ended, IpcpUp, LayerDown, ProofPresented
from junose_shell.ppp.link import Link
from junose_shell.ppp.messages import Echo, Frame, Protocol
from junose_shell.ppp.settings import IpcpSettings, LinkSettings, Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.net import Ipv4
    from junose_shell.world.schema import CpeSite
    from junose_shell.world.wire import Ground

_AUTHENTICATION = (Protocol.PAP, Protocol.CHAP)


class Cpe:
    """A CPE in a call. ``address`` is what it negotiated, while IPCP is open.

    ``say`` takes its frames, ``gone`` is called when it hangs up, because its link is over.
    """

    def __init__(
        self, site: CpeSite, ground: Ground, say: Callable[[Frame], None], gone: Callable[[], None]
    ) -> None:
        self.site = site
        self.address: Ipv4 | None = None
        self._ground = ground
        self._scheduler = scheduler = ground.means.scheduler
        self._say = say
        self._gone = gone
        self._last = 0  # when the last frame that is under way leaves
        self._stopped = False
        mute = site.behaviour == "no-ipcp"
        wishes = None if mute else IpcpSettings(site.address, yields=True)
        link = Link(_link_settings(site), ground.means.chance, ipcp=wishes)
        self._end = End(site.name, link, scheduler, self._send, self._hear)

    @property
    def answers(self) -> bool:
        """True while PPP is open, and Echo-Requests are answered."""
        return self.address is not None and self.site.behaviour not in {"no-echo", "terminate"}

    def start(self) -> None:
        """Begin: the call is answered."""
        if self.site.behaviour in {"silent", "loop"}:
            return
        now = self._scheduler.now()
        self._end.do(self._end.link.present(self.site.username, self.site.password, now))
        self._end.do(self._end.link.lower_up(now))

    def stop(self) -> None:
        """End: the line is dead."""
        self._stopped = True
        self.address = None
        self._end.stop()

    def hang_up(self) -> None:
        """End PPP in good order, at once."""
        self._last = -1
        self._end.do(self._end.link.close(self._scheduler.now(), Reason.admin_disable))

    def receive(self, frame: Frame) -> None:
        """Take a frame of the router."""
        if self.site.behaviour == "loop":
            self._later(frame.protocol, partial(self._say, frame), f"{self.site.name}: a loop")
        elif self._hears(frame):
            self._end.receive(frame)

    def _hears(self, frame: Frame) -> bool:
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

    def _send(self, frame: Frame) -> None:
        """Answer in its time; what was said before comes before."""
        if not self._hears(frame):
            return
        label = f"{self.site.name}: {saying.frame_name(frame)}"
        self._later(frame.protocol, partial(self._say, frame), label)

    def _later(self, protocol: int, action: Callable[[], None], label: str) -> None:
        now = self._scheduler.now()
        delay = 0 if self._last < 0 else self._delay(protocol)
        self._last = due = max(self._last, now + delay)
        self._scheduler.schedule(due - now, partial(self._unless_stopped, action), label)

    def _unless_stopped(self, action: Callable[[], None]) -> None:
        if not self._stopped:
            action()

    def _delay(self, protocol: int) -> int:
        delays = self._ground.delays
        if protocol == Protocol.LCP:
            usual = delays.lcp
        elif protocol in _AUTHENTICATION:
            usual = delays.auth
        else:
            usual = delays.ipcp
        return usual + self._ground.jitter()

    def _hear(self, effect: Effect) -> None:
        match effect:
            case ProofPresented(_, name, proof):
                good = name == self.site.router_username and proof.proves(self.site.router_password)
                self._end.do(self._end.link.judge(good, self._scheduler.now()))
            case IpcpUp(local):
                self.address = local
                if self.site.behaviour == "terminate":
                    self._end.do(self._end.link.close(self._scheduler.now(), Reason.other))
            case LayerDown():
                self.address = None
            case Ended():
                self.address = None
                self._later(Protocol.LCP, self._gone, f"{self.site.name}: hangs up")


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
