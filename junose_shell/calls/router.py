"""The router's side of outgoing calls: effects of the engine in, messages out, and back.

Every call has a leg. Its control connection is shared with other calls to the same LAC from the
same virtual router with the same assignment id; its PPP link is its own. Messages about a call that
is gone find nobody.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from junose_shell.calls import saying
from junose_shell.calls.carrier import Means
from junose_shell.calls.connections import Connections
from junose_shell.calls.endings import ppp_cause, tunnel_down
from junose_shell.calls.leg import (
    ANSWERED,
    RINGING,
    TUNNEL_UP,
    Leg,
    LegView,
    Station,
)
from junose_shell.calls.node import L2tpNode
from junose_shell.calls.past import PastSessions
from junose_shell.calls.ppp import Links
from junose_shell.calls.routed import CallReach, Everywhere, Routed
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
    ResultCode,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket, Packet, Peer
from junose_shell.control.results import CALL_RESULTS, meaning
from junose_shell.l2tp import effects as fx
from junose_shell.l2tp import events as ev
from junose_shell.l2tp.grants import Bearer
from junose_shell.l2tp.results import GENERAL_ERROR, NO_FACILITIES_EVER
from junose_shell.net import Ipv4
from junose_shell.reports import ROUTER, Deaf, Hearing

_BEARERS = {Bearer.NONE: DIGITAL | ANALOG, Bearer.ANALOG: ANALOG, Bearer.DIGITAL: DIGITAL}


class CallPerformer:
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
        reach: CallReach | None = None,
    ) -> None:
        self._means = means
        self._scheduler = means.scheduler
        self._configured = configured
        self._reach: CallReach = reach or Everywhere()
        self._legs: dict[int, Leg] = {}
        self.stations = Stations()
        self.past = PastSessions()
        self.ppp_causes: Counter[int] = Counter()  # that LACs gave, by code
        self._links = Links(self._legs, means, configured, hearing or Deaf(), callee)
        self.wake, self.fail = self._links.wake, self._links.fail
        self.carry, self.transmit = self._links.carry, self._links.transmit
        self.show = self._links.show

    def deliver_to(self, arrived: Callable[[int, bytes], None]) -> None:
        """Give the IP packets in frames of a call, as octets, to ``arrived``."""
        self._links.arrived = arrived

    @property
    def hearing(self) -> Hearing:
        """The trace, as the parts of calls hear of it."""
        return self._links.hearing

    @hearing.setter
    def hearing(self, hearing: Hearing) -> None:
        self._links.hearing = hearing

    def performers(self) -> dict[type, Callable[[Any], None]]:
        """Return the performers for the driver, by class of effect."""
        return {
            fx.OpenTunnel: self._open_tunnel,
            fx.PlaceCall: self._place_call,
            fx.ClearCall: self._clear_call,
            **self._links.performers(),
        }

    def abandon(self) -> None:
        """Forget everything without a word to anybody, because the router restarts."""
        for leg in self._legs.values():
            if leg.end is not None:
                leg.end.stop()
        self._legs.clear()
        self.stations.clear()
        self.past.clear()

    def rests(self, local: Peer, session_id: int) -> bool:
        """Return True if the keepalive of a session at ``local`` is computed."""
        station = next((each for each in self.stations if each.node.local == local), None)
        leg = station.sessions.get(session_id) if station else None
        return leg is not None and leg.end is not None and leg.end.is_heard

    # -- reading --
    def legs(self) -> Iterator[LegView]:
        """Yield the calls, oldest first."""
        for leg in list(self._legs.values()):
            yield leg.view()

    def leg(self, call_id: int) -> LegView | None:
        """Return one call."""
        found = self._legs.get(call_id)
        return found.view() if found else None

    def peer_address(self, call_id: int) -> Ipv4 | None:
        """Return the address that the CPE of a call has by IPCP, None before that."""
        found = self._legs.get(call_id)
        return found.peer_address if found else None

    # -- the control connection --
    def _open_tunnel(self, effect: fx.OpenTunnel) -> None:
        station = self._station(effect)
        peer = station.peer(effect.tunnel.lac)
        self._legs[effect.call_id] = Leg(effect, station, peer)
        station.connections.want(effect)
        station.node.handle(Open(effect.call_id, peer, self._configured.tunnel(effect)))
        if not self._reach.reaches(effect.context, peer.address):
            self._post(ev.NoRouteToLac(effect.call_id))

    def _station(self, effect: fx.OpenTunnel) -> Station:
        source = self._configured.source(effect)
        station = self.stations.at(effect.context, source)
        if station is None:
            carrier = Routed(self._means.carrier, self._reach, effect.context)
            station = Station(carrier, Connections(self.stations.count(), self._post))
            self.stations.put(effect.context, source, station)
            station.node = L2tpNode(
                effect.context,
                Peer(source or Ipv4(0)),
                self._means._replace(carrier=carrier),
                partial(self._heard, station),
                partial(self._links.receive, station),
            )
            station.node.endpoint.hear_from(station.hears)
            station.node.tap = partial(self._tap, station)
            station.node.hearing = self.hearing
        return station

    def _heard(self, station: Station, effect: ce.Effect) -> None:
        leg: Leg | None
        match effect:
            case ce.TunnelOpened(call_id, tunnel):
                leg = self._legs[call_id]
                leg.tunnel_id, leg.state = tunnel, TUNNEL_UP
                station.connections.opened(station.node.endpoint, tunnel)
                self._post(ev.TunnelUp(call_id))
            case ce.TunnelFailed(call_id, _, ending):
                leg = self._legs[call_id]
                self._forget(leg, f"the tunnel ended: {ending}")
                reached = self._reach.reaches(leg.context, leg.peer.address)
                self._post(tunnel_down(leg, ending, reached=reached))
            case ce.TunnelClosed(tunnel, ending):
                station.connections.closed(station.node.endpoint, tunnel, ending)
            case ce.Delivered(tunnel, session_id, message):
                leg = station.sessions.get(session_id)
                if leg is not None and leg.tunnel_id == tunnel:
                    self._delivered(leg, message)
                elif isinstance(message, Icrq):
                    refusal = Cdn(ResultCode(GENERAL_ERROR, 6, "this router takes no calls"), 0)
                    station.node.handle(Send(tunnel, message.session_id, refusal))
            case ce.CallRefused(_, Ocrq(session_id), text):
                leg = station.sessions[session_id]
                self._leave(leg, text)
                self._post(ev.CallCleared(leg.call_id, NO_FACILITIES_EVER, text))

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
        leg.serial, leg.bearer = request.serial, request.bearer
        leg.station.node.handle(Send(leg.tunnel_id, 0, request))

    def _delivered(self, leg: Leg, message: object) -> None:
        match message:
            case Ocrp(session_id, channel):
                leg.remote_session_id, leg.channel, leg.state = session_id, channel, RINGING
                self._post(ev.CallAccepted(leg.call_id))
            case Occn(tx_speed, _, rx_speed):
                leg.state, leg.connected = ANSWERED, message
                leg.answered_at = self._scheduler.now()
                speeds = tx_speed, tx_speed if rx_speed is None else rx_speed
                self._post(ev.CallAnswered(leg.call_id, *speeds))
            case Cdn(result, _, cause, ended):
                if ended is not None:
                    self.ppp_causes[ended.code] += 1
                reason = result.message or meaning(result, CALL_RESULTS)
                self._leave(leg, f"the LAC cleared the call, result {result.code}: {reason}")
                code = cause.code if cause else 0
                self._post(ev.CallCleared(leg.call_id, result.code, reason, result.error, code))
            case Unreadable(_, error, text):
                self._disconnect(leg, ResultCode(GENERAL_ERROR, error, text))
                self._post(ev.CallCleared(leg.call_id, GENERAL_ERROR, text, error))

    def _clear_call(self, effect: fx.ClearCall) -> None:
        leg = self._legs.get(effect.call_id)
        if leg is not None:
            self._disconnect(leg, ResultCode(effect.result))

    def _disconnect(self, leg: Leg, result: ResultCode) -> None:
        """Send a CDN if the LAC knows of the call."""
        words = meaning(result, CALL_RESULTS)
        if leg.session_id:
            cause = ppp_cause(leg) if self._configured.disconnect_cause() else None
            notice = Cdn(result, leg.session_id, ppp_cause=cause)
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
            leg.station.settle(leg)
            self.past.add(leg, self._scheduler.now(), why)

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
