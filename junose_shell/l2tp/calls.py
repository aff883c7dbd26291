"""The outgoing call of RFC 2661: messages in, the actions of the call table."""

from junose_shell.l2tp.accounts import AccountPart
from junose_shell.l2tp.core import EngineCore, Handler
from junose_shell.l2tp.effects import ClearCall, OpenTunnel, PlaceCall
from junose_shell.l2tp.events import (
    CallAccepted,
    CallAnswered,
    CallCleared,
    NoRouteToLac,
    TunnelDown,
    TunnelUp,
    TunnelWithdrawn,
)
from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.l2tp.outcomes import Outcome
from junose_shell.l2tp.progress import ended
from junose_shell.l2tp.results import ADMINISTRATIVE, GENERAL_ERROR
from junose_shell.l2tp.states import CallEvent, CallState, LinkEvent, SessionEvent
from junose_shell.l2tp.things import Call, CallLink


class CallPart:
    """Owns the call machine. Late events for a call that is gone are ignored."""

    def __init__(self, core: EngineCore, accounts: AccountPart) -> None:
        self._core = core
        self._accounts = accounts
        self._machine = core.call_machine.bind(self)

    def handlers(self) -> dict[type, Handler]:
        """Return what handles each event class."""
        return {
            TunnelUp: self.tunnel_up,
            TunnelDown: self.tunnel_down,
            NoRouteToLac: self.no_route,
            TunnelWithdrawn: self.tunnel_withdrawn,
            CallAccepted: self.accepted,
            CallAnswered: self.answered,
            CallCleared: self.cleared,
        }

    # -- events --

    def tunnel_up(self, event: TunnelUp) -> None:
        """The control connection is up."""
        self._tell(event.call_id, CallEvent.tunnel_up)

    def tunnel_down(self, event: TunnelDown) -> None:
        """The control connection could not be made, or it broke: the LAC is locked out."""
        call = self._core.calls.get(event.call_id)
        if call:
            self._core.lacs.lock(call.context, call.lac, self._core.timers.now)
            self._refused(call, event.reason, event.result, event.error, "StopCCN")

    def no_route(self, event: NoRouteToLac) -> None:
        """Nothing gets to the LAC: that is why it does not answer."""
        call = self._core.calls.get(event.call_id)
        if call:
            call.routed = False

    def tunnel_withdrawn(self, event: TunnelWithdrawn) -> None:
        """The router itself closes the tunnel."""
        call = self._core.calls.get(event.call_id)
        if call:
            outcome = ended(call, self._core.timers.now, event.reason)
            self._machine.fire(call, CallEvent.withdrawn, outcome)

    def accepted(self, event: CallAccepted) -> None:
        """An OCRP arrived."""
        self._tell(event.call_id, CallEvent.accepted)

    def answered(self, event: CallAnswered) -> None:
        """An OCCN arrived."""
        self._tell(event.call_id, CallEvent.answered, (event.tx_speed, event.rx_speed))

    def cleared(self, event: CallCleared) -> None:
        """A CDN arrived."""
        call = self._core.calls.get(event.call_id)
        if call:
            cleared = self._core.cleared
            cleared[event.result] = cleared.get(event.result, 0) + 1
            reason = f"{event.reason} (result {event.result})".lstrip()
            self._refused(call, reason, event.result, event.error, "CDN")

    def _refused(self, call: Call, reason: str, result: int, error: int, message: str) -> None:
        codes = {"result": result, "error": error, "message": message if result else ""}
        outcome = ended(call, self._core.timers.now, reason, **codes)
        last = call.state == CallState.established or self._following(call) is None
        self._machine.fire(call, CallEvent.refused_last if last else CallEvent.refused, outcome)

    def _following(self, call: Call) -> TunnelDefinition | None:
        return self._core.lacs.choose(
            call.grant.tunnels,
            call.tried,
            call.session.target.router.name,
            call.turn,
            self._core.timers.now,
        )

    def _tell(self, number: int, event: CallEvent, data: object = None) -> None:
        call = self._core.calls.get(number)
        if call:
            self._machine.fire(call, event, data)

    # -- actions --

    def open_tunnel(self, call: Call, data: object) -> None:
        """Go to the first or next LAC, number the attempt, and request the control connection."""
        following = data if isinstance(data, TunnelDefinition) else self._following(call)
        assert following is not None  # noqa: S101 - the event was chosen by that
        if call.number:
            self._core.forget_call(call)
        call.go_to(following)
        self._core.number_call(call)
        self._core.effects.append(OpenTunnel(call.number, call.context, call.tunnel))

    def send_ocrq(self, call: Call, _: object) -> None:
        """Ask the LAC to dial."""
        grant = call.grant
        self._core.effects.append(
            PlaceCall(
                call.number,
                call.serial,
                call.dialled,
                grant.minimum_bps,
                grant.maximum_bps,
                grant.bearer,
            )
        )

    def note_speeds(self, call: Call, speeds: tuple[int, int]) -> None:
        """Store the speeds of the OCCN, in bits per second."""
        call.tx_speed, call.rx_speed = speeds

    def start_link(self, call: Call, _: object) -> None:
        """Start PPP on the call [seen: S412]."""
        call.link = link = CallLink(call, self._core.chassis)
        self._core.link_machine.fire(link, LinkEvent.start)

    def close_link(self, call: Call, reason: object) -> None:
        """End PPP on the call."""
        if call.link:
            self._core.link_machine.fire(call.link, LinkEvent.close, self._outcome(call, reason))

    def begin_session(self, call: Call, _: object) -> None:
        """Account for the session in the tunnel, if the virtual router does so."""
        self._accounts.begin_session(call)

    def open_session(self, call: Call, _: object) -> None:
        """Report that the session in the tunnel is up."""
        self._accounts.open_session(call)

    def end_session(self, call: Call, reason: object) -> None:
        """Report that the session in the tunnel is over, or was refused."""
        account, call.account = call.account, None
        if account:
            self._accounts.end(account, self._outcome(call, reason))

    def clear_call(self, call: Call, _: object) -> None:
        """Send a CDN: the call is no longer wanted."""
        self._core.effects.append(ClearCall(call.number, ADMINISTRATIVE))

    def reject_message(self, call: Call, _: object) -> None:
        """Send a CDN: the LAC violated the protocol."""
        self._core.effects.append(ClearCall(call.number, GENERAL_ERROR))

    def forget_call(self, call: Call, _: object) -> None:
        """Remove the call from its session."""
        self._core.forget_call(call)
        call.session.call = None

    def report_refused(self, call: Call, reason: object) -> None:
        """Tell the session that no LAC accepted the call."""
        self._report(call, SessionEvent.call_refused, reason)

    def report_closed(self, call: Call, reason: object) -> None:
        """Tell the session that an answered call has ended."""
        self._report(call, SessionEvent.call_closed, reason)

    def _report(self, call: Call, event: SessionEvent, reason: object) -> None:
        outcome = self._outcome(call, reason)
        self._core.post(self._core.session_machine, call.session, event, outcome)

    def _outcome(self, call: Call, reason: object) -> Outcome:
        """Return the end of a call that a message gives, that has a reason, or is a violation."""
        if isinstance(reason, Outcome):
            return reason
        words = reason if isinstance(reason, str) else "unexpected message"
        return ended(call, self._core.timers.now, words)
