"""PPP of outgoing calls: the router's ends of their links, and the frames between them and LACs."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from junose_shell.calls import saying
from junose_shell.calls.carrier import Means
from junose_shell.calls.end import End
from junose_shell.calls.endings import ppp_down
from junose_shell.calls.leg import LCP_OPEN, OPEN, PPP_DOWN, Leg, Station
from junose_shell.calls.settings import Configured
from junose_shell.control.packets import DataPacket
from junose_shell.l2tp import effects as fx
from junose_shell.l2tp import events as ev
from junose_shell.net import Ipv4
from junose_shell.ppp import effects as pe
from junose_shell.ppp.link import Link
from junose_shell.ppp.messages import Frame, Protocol
from junose_shell.ppp.part import Watch
from junose_shell.ppp.phase import Phase
from junose_shell.ppp.settings import Reason
from junose_shell.ppp.sizes import ECHO, HEAD, frame_octets
from junose_shell.ppp.tables import row_of
from junose_shell.reports import ROUTER, Hearing

if TYPE_CHECKING:
    from junose_shell.aaa.ports import Scheduler

_REASONS = frozenset(Reason)
_HELLO = 55_000  # ms; a keepalive that asks as often keeps Hellos away, which come after 60 s


class Links:
    """Performs PPP; posts what becomes of it to the engine. ``legs`` are the calls by number.

    ``callee`` returns what to call the CPE behind a telephone number in messages. ``arrived`` takes
    the IP packets that come in frames of a call.
    """

    def __init__(
        self,
        legs: dict[int, Leg],
        means: Means,
        configured: Configured,
        hearing: Hearing,
        callee: Callable[[str], str],
    ) -> None:
        self.hearing = hearing
        self._legs = legs
        self._means = means
        self._scheduler = means.scheduler
        self._configured = configured
        self._callee = callee
        self.arrived: Callable[[int, bytes], None] = _lost

    def performers(self) -> dict[type, Callable[[Any], None]]:
        """Return the performers for the driver, by class of effect."""
        return {
            fx.NegotiateLcp: self._negotiate_lcp,
            fx.PresentCredentials: self._present_credentials,
            fx.AnswerPeer: self._answer_peer,
            fx.NegotiateIpcp: self._negotiate_ipcp,
            fx.EndPpp: self._end_ppp,
        }

    def wake(self) -> None:
        """Let every link run again whose keepalive was computed: somebody looks, or changes it."""
        for leg in list(self._legs.values()):
            if leg.end is not None:
                leg.end.wake()
                leg.end.link.watch = self._watch(leg)

    def _watch(self, leg: Leg) -> Watch | None:
        """Return what a link tells its steps to; nothing costs less while nobody wants them."""
        return partial(self._stepped, leg) if self.hearing.wants("PppStep") else None

    def _stepped(self, leg: Leg, part: str, state: int, event: int, _next: int) -> None:
        self.hearing.stepped(leg, part, row_of(part, state, event))

    def fail(self, call_id: int, reason: Reason) -> None:
        """End PPP of a call as the router does when it finds ``reason`` itself.

        Raises ValueError if LCP is not open.
        """
        leg = self._legs.get(call_id)
        if leg is None or leg.end is None or leg.end.link.phase in {Phase.dead, Phase.establish}:
            raise ValueError(f"call {call_id} has no PPP to end")
        leg.end.wake()
        leg.end.do(leg.end.link.close(self._scheduler.now(), reason))

    def carry(self, call_id: int, octets: int, sent: bool) -> None:
        """Count an IP packet that passes over a call, which is a frame of its own.

        What passes in a frame is counted as one.
        """
        leg = self._legs.get(call_id)
        if leg is not None and not leg.station.carrier.carries_ip(leg.peer):
            leg.traffic.add(HEAD + octets, sent=sent)

    def transmit(self, call_id: int, written: Callable[[], bytes]) -> bool:
        """Send an IP packet in a frame; return False if the peer of a call takes none in frames.

        While PPP is not open the packet is lost.
        """
        leg = self._legs.get(call_id)
        if leg is None or not leg.station.carrier.carries_ip(leg.peer):
            return False
        if leg.state == OPEN:
            self.send_frame(leg, Frame(Protocol.IP, written()))
        return True

    def show(self, call_id: int, packet: fx.Packet, *, sent: bool, answers: bool = False) -> None:
        """Show an IP packet that passes over a call without a frame to those who listen."""
        leg = self._legs.get(call_id)
        if leg is None or leg.state != OPEN or not self.hearing.wants("PacketPassed"):
            return
        node = leg.station.node
        far = node.endpoint.far_end(leg.tunnel_id)
        if far is None:
            return
        here, ids = (node.local, leg.tunnel_id), (leg.session_id, leg.remote_session_id)
        source, goal = (here, far) if sent else (far, here)
        passed = saying.Passed(source[0], *goal, ids[sent], packet, answers)
        self.hearing.passed(leg, passed, sent=sent)

    def receive(self, station: Station, packet: DataPacket) -> None:
        """Take a frame for a node; one for a session that does not exist is counted."""
        leg = station.sessions.get(packet.session_id)
        if leg is not None and leg.end is not None and leg.tunnel_id == packet.tunnel_id:
            leg.traffic.add(frame_octets(packet.payload), sent=False)
            if self.hearing.listening:
                carried = saying.Carried(leg.peer, station.node.local, packet)
                self._say_frame(leg, packet.payload, carried, sent=False)
            leg.end.receive(packet.payload)
        elif leg is not None and leg.is_early(packet.tunnel_id):
            leg.early += (packet,)
        else:
            discarded = station.discarded
            discarded[packet.tunnel_id] = discarded.get(packet.tunnel_id, 0) + 1

    # -- what the engine wants --
    def _negotiate_lcp(self, effect: fx.NegotiateLcp) -> None:
        leg = self._legs.get(effect.call_id)
        if leg is None or leg.end is not None:
            return
        link = Link(self._configured.link(effect), self._means.chance, watch=self._watch(leg))
        leg.end = RouterEnd(self, leg, link, self._scheduler)
        leg.end.do(link.lower_up(self._scheduler.now()))
        early, leg.early = leg.early, ()
        for packet in early:
            self.receive(leg.station, packet)

    def _present_credentials(self, effect: fx.PresentCredentials) -> None:
        if end := self._end_of(effect.call_id):
            now = self._scheduler.now()
            end.do(end.link.present(effect.username, effect.password, now))

    def _answer_peer(self, effect: fx.AnswerPeer) -> None:
        if end := self._end_of(effect.call_id):
            end.do(end.link.judge(effect.accepted, self._scheduler.now(), effect.message))

    def _negotiate_ipcp(self, effect: fx.NegotiateIpcp) -> None:
        if end := self._end_of(effect.call_id):
            settings = self._configured.ipcp(effect)
            end.do(end.link.open_network(settings, self._scheduler.now()))

    def _end_ppp(self, effect: fx.EndPpp) -> None:
        leg = self._legs.get(effect.call_id)
        if leg is not None and leg.end is not None:
            leg.told = True
            leg.end.wake()
            known = effect.reason in _REASONS
            reason = Reason(effect.reason) if known else Reason.admin_disable
            leg.end.do(leg.end.link.close(self._scheduler.now(), reason))

    def _end_of(self, call_id: int) -> End | None:
        leg = self._legs.get(call_id)
        if leg is not None and leg.end is not None:
            leg.end.wake()
            return leg.end
        return None

    # -- what the ends of the links say --
    def may_rest(self, leg: Leg) -> bool:
        """Return True if nobody wants to see the keepalive of a call, and its peer is there."""
        return (
            not self.hearing.following
            and leg.end is not None
            and leg.end.link.settings.keepalive < _HELLO
            and leg.station.carrier.steady(leg.station.node.local, leg.peer, leg.remote_session_id)
        )

    def echoed(self, leg: Leg, at: int, count: int) -> None:
        """Note that the peer of a call answered ``count`` questions, the last of them of ``at``."""
        for sent in (True, False):
            leg.traffic.add(count * ECHO, sent=sent, packets=count)
        answered = leg.station.carrier.echoed(leg.peer, leg.remote_session_id, at)
        now = self._scheduler.now()
        leg.station.node.note_heard(leg.tunnel_id, min(answered, now))

    def send_frame(self, leg: Leg, frame: Frame) -> None:
        """Send a frame of a call."""
        hearing, node = self.hearing, leg.station.node
        cause = hearing.current
        out = node.frame(leg.tunnel_id, leg.remote_session_id, frame)
        leg.traffic.add(frame_octets(frame), sent=True)
        if hearing.listening:
            carried = saying.Carried(node.local, *out) if out else None
            self._say_frame(leg, frame, carried, sent=True)
        if out:
            node.carry(*out)
        hearing.current = cause

    def link_says(self, leg: Leg, effect: pe.Effect) -> None:
        """Tell the engine what became of the link of a call."""
        call_id = leg.call_id
        match effect:
            case pe.LcpUp(local, remote):
                leg.state = LCP_OPEN
                self._scheduler.post(
                    ev.LcpOpened(call_id, local.authentication, remote.authentication)
                )
            case pe.ProofPresented(_, name, proof):
                leg.user = name
                self._scheduler.post(ev.PeerIdentified(call_id, name, proof))
            case pe.ProofJudged(accepted, message):
                self._scheduler.post(ev.OwnAuthentication(call_id, accepted, message))
            case pe.IpcpUp(_, Ipv4() as peer):
                leg.state, leg.peer_address = OPEN, peer
                self._scheduler.post(ev.IpcpOpened(call_id, peer))
            case pe.IpArrived(octets):
                self.arrived(call_id, octets)
            case pe.LayerDown():
                self.link_ends(leg)

    def link_ends(self, leg: Leg) -> None:
        """Report, once, that the link cannot be used any more."""
        if not leg.told and leg.end is not None:
            leg.told = True
            self._scheduler.post(ppp_down(leg, leg.end.link.lcp))
            leg.state = PPP_DOWN

    def _say_frame(
        self, leg: Leg, frame: Frame, carried: saying.Carried | None, *, sent: bool
    ) -> None:
        cpe = self._callee(leg.number)
        parties = (ROUTER, cpe) if sent else (cpe, ROUTER)
        self.hearing.report(leg, saying.frame(*parties, frame, leg.assignment_id, carried))


def _lost(_call_id: int, _octets: bytes) -> None:
    """Lose an IP packet: there is nobody who forwards."""


class RouterEnd(End):
    """The router's end of the PPP link of a call."""

    __slots__ = ("_leg", "_links")

    def __init__(self, links: Links, leg: Leg, link: Link, scheduler: "Scheduler") -> None:
        super().__init__(link, scheduler)
        self._links = links
        self._leg = leg

    @property
    def name(self) -> str:
        """The call, for display."""
        return f"call {self._leg.call_id}"

    def send(self, frame: Frame) -> None:
        """Carry a frame to the CPE."""
        self._links.send_frame(self._leg, frame)

    def hear(self, effect: pe.Effect) -> None:
        """Take an effect of the link that is no frame."""
        self._links.link_says(self._leg, effect)

    def ending(self) -> None:
        """React to a link that begins to end."""
        self._links.link_ends(self._leg)

    def may_rest(self) -> bool:
        """Return True if the keepalive can be computed."""
        return self._links.may_rest(self._leg)

    def echoed(self, at: int, count: int) -> None:
        """Note when (ms) the last question left whose answer was computed, and how many did."""
        self._links.echoed(self._leg, at, count)
