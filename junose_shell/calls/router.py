"""The router's side of outgoing calls: effects of the engine in, messages out, and back.

Every call has a leg. Its control connection is shared with other calls to the same LAC from the
same virtual router with the same assignment id; its PPP link is its own. Messages about a call that
is gone find nobody.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from junose_shell.calls import saying
from junose_shell.calls.carrier import Means
from junose_shell.calls.end import End
from junose_shell.calls.endings import ppp_down, tunnel_down
from junose_shell.calls.leg import (
    ANSWERED,
    LCP_OPEN,
    OPEN,
    PPP_DOWN,
    RINGING,
    TUNNEL_UP,
    Leg,
    LegView,
    Station,
)
from junose_shell.calls.node import Node
from junose_shell.calls.past import PastSessions
from junose_shell.calls.routed import Everywhere, Reach, Routed
from junose_shell.calls.settings import Configured
from junose_shell.calls.stations import Stations
from junose_shell.control import effects as ce
from junose_shell.control.events import Leave, Open, Send
from junose_shell.control.messages import (
    ANALOG,
    DIGITAL,
    SYNC,
    Cdn,
    Icrq,
    Occn,
    Ocrp,
    Ocrq,
    Result,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket, DataPacket, Packet, Peer
from junose_shell.control.results import CALL_RESULTS, meaning
from junose_shell.l2tp import effects as fx
from junose_shell.l2tp import events as ev
from junose_shell.l2tp.grants import Bearer
from junose_shell.l2tp.results import GENERAL_ERROR, NO_FACILITIES_EVER
from junose_shell.net import Ipv4
from junose_shell.ppp import effects as pe
from junose_shell.ppp.link import Link, Phase
from junose_shell.ppp.messages import Frame
from junose_shell.ppp.settings import Reason
from junose_shell.ppp.sizes import ECHO, HEAD
from junose_shell.reports import ROUTER, Deaf, Hearing

if TYPE_CHECKING:
    from junose_shell.aaa.ports import Scheduler

_BEARERS = {Bearer.NONE: DIGITAL | ANALOG, Bearer.ANALOG: ANALOG, Bearer.DIGITAL: DIGITAL}
_REASONS = frozenset(Reason)
_HELLO = 55_000  # ms; a keepalive that asks as often keeps Hellos away, which come after 60 s


class Calls:
    """Performs tunnels, calls and PPP; posts what becomes of them to the engine.

    ``callee`` returns what to call the CPE behind a telephone number in messages. ``reach`` knows
    which LACs the routes of a virtual router lead to.
    """

    def __init__(
        self,
        means: Means,
        configured: Configured,
        hearing: Hearing | None = None,
        callee: Callable[[str], str] = str,
        reach: Reach | None = None,
    ) -> None:
        self._means = means
        self._scheduler = means.scheduler
        self._configured = configured
        self.hearing = hearing or Deaf()
        self._callee = callee
        self._reach: Reach = reach or Everywhere()
        self._legs: dict[int, Leg] = {}
        self.stations = Stations()
        self.past = PastSessions()

    def performers(self) -> dict[type, Callable[[Any], None]]:
        """Return the performers for the driver, by class of effect."""
        return {
            fx.OpenTunnel: self._open_tunnel,
            fx.PlaceCall: self._place_call,
            fx.ClearCall: self._clear_call,
            fx.NegotiateLcp: self._negotiate_lcp,
            fx.PresentCredentials: self._present_credentials,
            fx.AnswerPeer: self._answer_peer,
            fx.NegotiateIpcp: self._negotiate_ipcp,
            fx.EndPpp: self._end_ppp,
        }

    def abandon(self) -> None:
        """Forget everything without a word to anybody, because the router restarts."""
        for leg in self._legs.values():
            if leg.end is not None:
                leg.end.stop()
        self._legs.clear()
        self.stations.clear()
        self.past.clear()

    def wake(self) -> None:
        """Let every link run again whose keepalive was computed: somebody looks, or changes it."""
        for leg in list(self._legs.values()):
            if leg.end is not None:
                leg.end.wake()

    def rests(self, local: Peer, session_id: int) -> bool:
        """Return True if the keepalive of a session at ``local`` is computed."""
        station = next((each for each in self.stations if each.node.local == local), None)
        leg = station.sessions.get(session_id) if station else None
        return leg is not None and leg.end is not None and leg.end.is_heard

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
            leg.add(count * ECHO, sent=sent, packets=count)
        answered = leg.station.carrier.echoed(leg.peer, leg.remote_session_id, at)
        now = self._scheduler.now()
        leg.station.node.note_heard(leg.tunnel_id, min(answered, now))

    def carry(self, call_id: int, octets: int, sent: bool) -> None:
        """Count an IP packet that passes over a call, which is a frame of its own."""
        if leg := self._legs.get(call_id):
            leg.add(HEAD + octets, sent=sent)

    # -- reading --
    def legs(self) -> Iterator[LegView]:
        """Yield the calls, oldest first."""
        for leg in list(self._legs.values()):
            yield leg.view()

    def leg(self, call_id: int) -> LegView | None:
        """Return one call."""
        found = self._legs.get(call_id)
        return found.view() if found else None

    def fail(self, call_id: int, reason: Reason) -> None:
        """End PPP of a call as the router does when it finds ``reason`` itself.

        Raises ValueError if LCP is not open.
        """
        leg = self._legs.get(call_id)
        if leg is None or leg.end is None or leg.end.link.phase in {Phase.dead, Phase.establish}:
            raise ValueError(f"call {call_id} has no PPP to end")
        leg.end.wake()
        leg.end.do(leg.end.link.close(self._scheduler.now(), reason))

    # -- the control connection --
    def _open_tunnel(self, effect: fx.OpenTunnel) -> None:
        station = self._station(effect)
        peer = Peer(effect.tunnel.lac)
        self._legs[effect.call_id] = Leg(effect, station, peer)
        station.node.handle(Open(effect.call_id, peer, self._configured.tunnel(effect)))
        if not self._reach.reaches(effect.context, peer.address):
            self._post(ev.NoRouteToLac(effect.call_id))

    def _station(self, effect: fx.OpenTunnel) -> Station:
        source = self._configured.source(effect)
        station = self.stations.at(effect.context, source)
        if station is None:
            carrier = Routed(self._means.carrier, self._reach, effect.context)
            station = Station(carrier)
            self.stations.put(effect.context, source, station)
            station.node = Node(
                effect.context,
                Peer(source or Ipv4(0)),
                self._means._replace(carrier=carrier),
                partial(self._heard, station),
                partial(self._frame, station),
            )
            station.node.endpoint.hear_from(station.hears)
            station.node.tap = partial(self._tap, station)
            station.node.hearing = self.hearing
        return station

    def _frame(self, station: Station, packet: DataPacket) -> None:
        leg = station.sessions.get(packet.session_id)
        if leg is not None and leg.end is not None and leg.tunnel_id == packet.tunnel_id:
            leg.count(packet.payload, sent=False)
            if self.hearing.listening:
                carried = saying.Carried(leg.peer, station.node.local, packet)
                self._say_frame(leg, packet.payload, carried, sent=False)
            leg.end.receive(packet.payload)
        else:
            discarded = station.discarded
            discarded[packet.tunnel_id] = discarded.get(packet.tunnel_id, 0) + 1

    def _heard(self, station: Station, effect: ce.Effect) -> None:
        leg: Leg | None
        match effect:
            case ce.TunnelOpened(call_id, tunnel):
                leg = self._legs[call_id]
                leg.tunnel_id, leg.state = tunnel, TUNNEL_UP
                self._post(ev.TunnelUp(call_id))
            case ce.TunnelFailed(call_id, _, ending):
                leg = self._legs[call_id]
                self._forget(leg, f"the tunnel ended: {ending}")
                reached = self._reach.reaches(leg.context, leg.peer.address)
                self._post(tunnel_down(leg, ending, reached=reached))
            case ce.Delivered(tunnel, session_id, message):
                leg = station.sessions.get(session_id)
                if leg is not None and leg.tunnel_id == tunnel:
                    self._delivered(leg, message)
                elif isinstance(message, Icrq):
                    refusal = Cdn(Result(GENERAL_ERROR, 6, "this router takes no calls"), 0)
                    station.node.handle(Send(tunnel, message.session_id, refusal))
            case ce.CallRefused(_, Ocrq(session_id), text):
                leg = station.sessions[session_id]
                self._leave(leg, text)
                self._post(ev.CallCleared(leg.call_id, NO_FACILITIES_EVER, text))

    # -- the call --
    def _place_call(self, effect: fx.PlaceCall) -> None:
        leg = self._legs.get(effect.call_id)
        if leg is None or not leg.tunnel_id:
            return  # the LAC ended it a moment ago
        leg.session_id = leg.station.number()
        leg.number = effect.number
        leg.station.sessions[leg.session_id] = leg
        request = Ocrq(
            session_id=leg.session_id,
            serial=effect.serial,
            minimum_bps=effect.minimum_bps,
            maximum_bps=effect.maximum_bps,
            bearer=_BEARERS[effect.bearer],
            framing=SYNC,
            called=effect.number,
        )
        leg.asked = request
        leg.station.node.handle(Send(leg.tunnel_id, 0, request))

    def _delivered(self, leg: Leg, message: object) -> None:
        match message:
            case Ocrp(session_id):
                leg.accepted = message
                leg.remote_session_id, leg.state = session_id, RINGING
                self._post(ev.CallAccepted(leg.call_id))
            case Occn(tx_speed, _, rx_speed):
                leg.state, leg.connected = ANSWERED, message
                leg.answered_at = self._scheduler.now()
                speeds = tx_speed, tx_speed if rx_speed is None else rx_speed
                self._post(ev.CallAnswered(leg.call_id, *speeds))
            case Cdn(result, _, cause):
                reason = result.message or meaning(result, CALL_RESULTS)
                self._leave(leg, f"the LAC cleared the call, result {result.code}: {reason}")
                code = cause.code if cause else 0
                self._post(ev.CallCleared(leg.call_id, result.code, reason, result.error, code))
            case Unreadable(_, error, text):
                self._disconnect(leg, Result(GENERAL_ERROR, error, text))
                self._post(ev.CallCleared(leg.call_id, GENERAL_ERROR, text, error))

    def _clear_call(self, effect: fx.ClearCall) -> None:
        leg = self._legs.get(effect.call_id)
        if leg is not None:
            self._disconnect(leg, Result(effect.result))

    def _disconnect(self, leg: Leg, result: Result) -> None:
        """Send a CDN if the LAC knows of the call."""
        words = meaning(result, CALL_RESULTS)
        if leg.session_id:
            notice = Cdn(result, leg.session_id)
            leg.station.node.handle(Send(leg.tunnel_id, leg.remote_session_id, notice))
        self._leave(leg, f"the router cleared the call, result {result.code}: {words}")

    def _leave(self, leg: Leg, why: str) -> None:
        self._forget(leg, why)
        leg.station.node.handle(Leave(leg.call_id))

    def _forget(self, leg: Leg, why: str) -> None:
        self._legs.pop(leg.call_id, None)
        leg.station.sessions.pop(leg.session_id, None)
        leg.told = True
        if leg.end is not None:
            leg.end.wake()
            leg.end.stop()
        if leg.session_id:
            self.past.add(leg, self._scheduler.now(), why)

    # -- PPP --
    def _negotiate_lcp(self, effect: fx.NegotiateLcp) -> None:
        leg = self._legs.get(effect.call_id)
        if leg is None or leg.end is not None:
            return
        link = Link(self._configured.link(effect), self._means.chance)
        leg.end = RouterEnd(self, leg, link, self._scheduler)
        leg.end.do(link.lower_up(self._scheduler.now()))

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

    def send_frame(self, leg: Leg, frame: Frame) -> None:
        """Send a frame of a call."""
        hearing, node = self.hearing, leg.station.node
        cause = hearing.current
        out = node.frame(leg.tunnel_id, leg.remote_session_id, frame)
        leg.count(frame, sent=True)
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
                self._post(ev.LcpOpened(call_id, local.authentication, remote.authentication))
            case pe.ProofPresented(_, name, proof):
                leg.user = name
                self._post(ev.PeerIdentified(call_id, name, proof))
            case pe.ProofJudged(accepted, message):
                self._post(ev.OwnAuthentication(call_id, accepted, message))
            case pe.IpcpUp(_, Ipv4() as peer):
                leg.state, leg.peer_address = OPEN, peer
                self._post(ev.IpcpOpened(call_id, peer))
            case pe.LayerDown():
                self.link_ends(leg)

    def link_ends(self, leg: Leg) -> None:
        """Report, once, that the link cannot be used any more."""
        if not leg.told and leg.end is not None:
            leg.told = True
            self._post(ppp_down(leg, leg.end.link.lcp))
            leg.state = PPP_DOWN

    # -- the rest --
    def _post(self, event: ev.Event) -> None:
        self._scheduler.post(event)

    def _tap(self, station: Station, peer: Peer, packet: Packet, sent: bool) -> None:
        """Report a control packet; frames are reported by their legs."""
        if not self.hearing.listening or not isinstance(packet, ControlPacket):
            return
        leg = self._about(station, peer, packet, sent=sent)
        parties = (ROUTER, str(peer.address)) if sent else (str(peer.address), ROUTER)
        name = leg.assignment_id if leg else ""
        ends = (station.node.local, peer) if sent else (peer, station.node.local)
        whole = saying.Carried(*ends, packet)
        self.hearing.report(leg, saying.control(*parties, packet, name, whole))

    def _about(
        self, station: Station, peer: Peer, packet: ControlPacket, *, sent: bool
    ) -> Leg | None:
        """Return the call of a packet; of one for the whole connection, the first call on it."""
        number = getattr(packet.message, "session_id", 0) if sent else packet.session_id
        if leg := station.sessions.get(number):
            return leg
        legs = self._legs.values()
        return next((leg for leg in legs if leg.station is station and leg.peer == peer), None)

    def _say_frame(
        self, leg: Leg, frame: Frame, carried: saying.Carried | None, *, sent: bool
    ) -> None:
        cpe = self._callee(leg.number)
        parties = (ROUTER, cpe) if sent else (cpe, ROUTER)
        self.hearing.report(leg, saying.frame(*parties, frame, leg.assignment_id, carried))


class RouterEnd(End):
    """The router's end of the PPP link of a call."""

    __slots__ = ("_calls", "_leg")

    def __init__(self, calls: Calls, leg: Leg, link: Link, scheduler: "Scheduler") -> None:
        super().__init__(link, scheduler)
        self._calls = calls
        self._leg = leg

    @property
    def name(self) -> str:
        """The call, for display."""
        return f"call {self._leg.call_id}"

    def send(self, frame: Frame) -> None:
        """Carry a frame to the CPE."""
        self._calls.send_frame(self._leg, frame)

    def hear(self, effect: pe.Effect) -> None:
        """Take an effect of the link that is no frame."""
        self._calls.link_says(self._leg, effect)

    def ending(self) -> None:
        """React to a link that begins to end."""
        self._calls.link_ends(self._leg)

    def may_rest(self) -> bool:
        """Return True if the keepalive can be computed."""
        return self._calls.may_rest(self._leg)

    def echoed(self, at: int, count: int) -> None:
        """Note when (ms) the last question left whose answer was computed, and how many did."""
        self._calls.echoed(self._leg, at, count)
