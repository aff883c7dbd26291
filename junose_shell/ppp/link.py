"""One end of a PPP link: LCP, both proofs, IPCP and the keepalive through the phases of RFC 1661.

The router and its CPEs run the same link. It does no I/O and has no clock: frames, timers and
verdicts come in with the time in ms, effects go out.
"""

from collections.abc import Callable

from junose_shell.ppp.authentication import Asker, Authentication, Prover
from junose_shell.ppp.compiled import Tables, standard
from junose_shell.ppp.effects import (
    Authenticated,
    Effect,
    Ended,
    IpArrived,
    LayerDown,
    LcpUp,
    ProofJudged,
    ProofPresented,
)
from junose_shell.ppp.ipcp import IpcpPolicy
from junose_shell.ppp.keepalive import EchoKeepalive
from junose_shell.ppp.lcp import LcpPolicy
from junose_shell.ppp.messages import (
    CodeReject,
    Configure,
    Echo,
    Frame,
    Packet,
    Protocol,
    ProtocolReject,
    Terminate,
    Unknown,
    text,
)
from junose_shell.ppp.negotiation import Negotiation
from junose_shell.ppp.options import lcp_options
from junose_shell.ppp.outlet import Outlet
from junose_shell.ppp.part import Watch
from junose_shell.ppp.phase import LinkView, Phase
from junose_shell.ppp.policy import Policy, Trouble
from junose_shell.ppp.proof import Credentials
from junose_shell.ppp.settings import IpcpSettings, LinkSettings, Reason
from junose_shell.ppp.states import Event, State
from junose_shell.proofs import Proof

_LCP, _IPCP, _OPENED = Protocol.LCP, Protocol.IPCP, State.opened  # asked for with every frame
_PROOFS = frozenset((Protocol.PAP, Protocol.CHAP))
_NOTHING = IpcpSettings()
_NEGOTIATED = (Configure, Terminate, CodeReject, Echo, Unknown)


class Link(Outlet):
    """A link; every method that takes ``now`` (ms) returns the effects it has.

    ``chance(n)`` returns n random octets. With ``ipcp`` this end starts IPCP by itself; without,
    ``open_network`` does. ``watch`` is told every step of every table.
    """

    __slots__ = (
        "_authentication", "_by_itself", "_failed_in", "_ipcp_settings", "_keepalive", "_told",
        "_wanted", "begin_at", "discards", "ipcp", "lcp", "phase",
    )  # fmt: skip

    def __init__(
        self,
        settings: LinkSettings,
        chance: Callable[[int], bytes],
        *,
        ipcp: IpcpSettings | None = None,
        tables: Tables | None = None,
        watch: Watch | None = None,
    ) -> None:
        super().__init__(settings, chance, watch)
        tables = tables or standard()
        self.phase = Phase.dead
        self.begin_at: int | None = None  # when the silence of `passive` is over
        self.discards = 0  # frames that came in a phase without a use for them
        self._ipcp_settings = ipcp or _NOTHING
        self._by_itself = self._wanted = ipcp is not None
        self.lcp = Negotiation(
            self, "lcp", tables.automaton, Protocol.LCP, LcpPolicy(settings, chance)
        )
        self.ipcp = Negotiation(self, "ipcp", tables.automaton, Protocol.IPCP)
        self._keepalive = EchoKeepalive(self)
        self._authentication = Authentication(self, tables)
        self._told = False  # IpcpUp is out
        self._failed_in = Phase.dead

    def view(self) -> LinkView:
        """Return a picture of the link."""
        return LinkView(
            self.phase,
            self.settings,
            self.local,
            self.remote,
            self.lcp.state == State.opened,
            self._ipcp_settings,
            State(self.ipcp.state).name,
            self.discards,
        )

    # -- events --
    def lower_up(self, now: int) -> list[Effect]:
        """Start: the call is answered. A link that was not taken down stays as it is."""
        self.now = now
        if self.lcp.state <= State.starting and self.begin_at is None:
            self.phase = Phase.establish
            if self.lcp.state == State.initial:
                self.lcp.fire(Event.open)
            if self.settings.silence:
                self.begin_at = now + self.settings.silence
            else:
                self.lcp.lower(up=True)
        return self.taken()

    def lower_down(self, now: int) -> list[Effect]:
        """Stop at once: the call is gone."""
        self.now = now
        self.begin_at = None
        if self.phase not in {Phase.dead, Phase.terminate}:
            self._failed_in = self.phase
            self.lcp.cause, self.lcp.detail = Reason.lower_layer_down, ""
        cause, detail = self.lcp.cause, self.lcp.detail
        if self.lcp.state > State.starting:
            self.lcp.fire(Event.down)
        if self.lcp.state == State.starting:
            self.lcp.close(cause, detail)
        self._over()
        return self.taken()

    def receive(self, frame: Frame, now: int) -> list[Effect]:
        """Take a frame from the peer."""
        self.now = now
        if self.phase is not Phase.dead:
            if self.begin_at is not None:
                self._begin()
            self._dispatch(frame.protocol, frame.packet)
        return self.taken()

    @property
    def deadline(self) -> int | None:
        """When ``expire`` wants to be called (ms), None if no timer runs."""
        first = self.begin_at
        for part in self._timed():
            due = part.deadline if part is not None else None
            if due is not None and (first is None or due < first):
                first = due
        return first

    def expire(self, now: int) -> list[Effect]:
        """Let every timer fire that is due at ``now``."""
        self.now = now
        if self.begin_at is not None and self.begin_at <= now:
            self._begin()
        for part in self._timed():
            if part is not None and part.deadline is not None and part.deadline <= now:
                part.expire()
        return self.taken()

    @property
    def at_rest(self) -> bool:
        """True while nothing is under way but the keepalive: both LCP and IPCP are open."""
        if not self._told:
            return False
        *others, _keepalive = self._timed()
        return all(part is None or part.deadline is None for part in others)

    def pass_over(self, now: int) -> tuple[int, int]:
        """Take the keepalive as asked and answered until ``now``: nobody watched it.

        Return when (ms) the last question left, and how many there were.
        """
        self.now = now
        count = self._keepalive.pass_over()
        self.skip_serials(count)
        due = self._keepalive.deadline
        return (due - self.settings.keepalive if count and due is not None else 0), count

    def present(self, name: str, secret: str, now: int) -> list[Effect]:
        """Say who this end is; may be said before the peer asks."""
        self.now = now
        self._authentication.present(Credentials(name, secret))
        return self.taken()

    def judge(self, accepted: bool, now: int, message: str = "") -> list[Effect]:
        """Answer ProofPresented; ``message`` goes to the peer. Nothing happens if none is open."""
        self.now = now
        self._authentication.judge(accepted=accepted, message=message)
        return self.taken()

    def open_network(self, settings: IpcpSettings, now: int) -> list[Effect]:
        """Start IPCP, now or as soon as both ends have proved themselves.

        It is for one time: when LCP goes down and up, ``Authenticated`` asks for it again.
        """
        self.now = now
        if self.ipcp.state <= State.starting:
            self._ipcp_settings, self.ipcp.policy = settings, None
            self._wanted = True
            self._start_network()
        return self.taken()

    def close(self, now: int, reason: Reason = Reason.admin_disable) -> list[Effect]:
        """End the link in good order: Terminate-Request with the reason in words."""
        self.now = now
        if self.phase is not Phase.dead:
            self.end(reason)
        return self.taken()

    # -- what the parts say --
    def end(self, reason: Reason, detail: str = "") -> None:
        """Close the link because of something that was found or asked for."""
        if self.phase is Phase.terminate:
            return
        self._failed_in, self.phase = self.phase, Phase.terminate
        self.begin_at = None
        self.lcp.close(reason, detail)
        if self.lcp.state in {State.initial, State.closed}:
            self._over()

    def layer_started(self, layer: Negotiation) -> None:
        """Forget why the layer ended the last time."""
        layer.cause, layer.detail = Reason.none, ""

    def policy_of(self, layer: Negotiation) -> Policy:
        """Return the wishes of this end for a layer that negotiates, once more or at first."""
        if layer is self.ipcp:
            return IpcpPolicy(self._ipcp_settings)
        return LcpPolicy(self.settings, self.chance, self.local.magic)

    def layer_up(self, agreed: Policy) -> None:
        """Go on to the next phase."""
        if isinstance(agreed, IpcpPolicy):
            try:
                addresses = agreed.agreed()
            except Trouble as trouble:
                self.end(trouble.reason, trouble.detail)
                return
            self._told = True
            self.tell(addresses)
            return
        self.phase = Phase.authenticate
        self.local, self.remote = lcp_options(agreed.local), lcp_options(agreed.remote)
        self.tell(LcpUp(self.local, self.remote))
        self._keepalive.start(self.local.magic)
        self._authentication.start(self.local.authentication, self.remote.authentication)
        self._go_on()

    def layer_down(self, layer: Negotiation) -> None:
        """Take down what stood on the layer."""
        if layer is self.ipcp:
            if self._told:
                self._told = False
                self.tell(LayerDown("ipcp", layer.cause))
            return
        self._keepalive.stop()
        self._authentication.stop()
        if self.phase is not Phase.terminate:
            self._failed_in = self.phase
            again = self.lcp.state >= State.req_sent
            self.phase = Phase.establish if again else Phase.terminate
        if self.ipcp.state > State.starting:
            self.ipcp.cause = layer.cause
            self.ipcp.fire(Event.down)
        if not self._by_itself:
            self._wanted = False
            if self.ipcp.state == State.starting:
                self.ipcp.fire(Event.close)
        self.tell(LayerDown("lcp", layer.cause))

    def layer_finished(self, layer: Negotiation) -> None:
        """End with LCP; a link without a network layer has no use either."""
        if layer is self.lcp:
            if self.phase is not Phase.terminate:
                self._failed_in = self.phase
            self._over()
        elif self.phase is Phase.network:
            self.end(layer.cause, layer.detail)

    def echo_received(self, packet: Echo) -> None:
        """Give an Echo packet to the keepalive."""
        self._keepalive.receive(packet)

    def proof_presented(self, protocol: str, name: bytes, proof: Proof) -> None:
        """Ask for a verdict."""
        self.tell(ProofPresented(protocol, text(name), proof))

    def peer_judged(self, *, accepted: bool, message: str) -> None:
        """Go on, or end."""
        self._authentication.peer_good = accepted
        if accepted:
            self._go_on()
        else:
            self.end(Reason.authentication_failure, message)

    def own_judged(self, *, accepted: bool, message: bytes) -> None:
        """Go on, or end."""
        self._authentication.own_good = accepted
        said = text(message)
        self.tell(ProofJudged(accepted, said))
        if accepted:
            self._go_on()
        else:
            by_peer = f"refused by the peer: {said}" if said else "refused by the peer"
            self.end(Reason.authentication_failure, by_peer)

    # -- phases --
    def _timed(
        self,
    ) -> tuple[Negotiation, Negotiation, Asker | None, Prover | None, EchoKeepalive]:
        """Return the parts that have a timer, in the order in which they are asked."""
        proofs = self._authentication
        return self.lcp, self.ipcp, proofs.asking, proofs.proving, self._keepalive

    def _begin(self) -> None:
        self.begin_at = None
        self.lcp.lower(up=True)

    def _go_on(self) -> None:
        if self.phase is Phase.authenticate and self._authentication.done:
            self.phase = Phase.network
            self.tell(Authenticated())
            self._start_network()

    def _start_network(self) -> None:
        if self.phase is Phase.network and self._wanted:
            if self.ipcp.state == State.initial:
                self.ipcp.fire(Event.open)
            self.ipcp.lower(up=True)

    def _over(self) -> None:
        if self.phase is Phase.dead:
            return
        self.phase = Phase.dead
        self.tell(Ended(self.lcp.cause, self._failed_in, self.lcp.detail))

    # -- frames --
    def _dispatch(self, protocol: int, packet: Packet | bytes) -> None:
        if protocol == _LCP:
            if isinstance(packet, ProtocolReject):
                self._protocol_rejected(packet)
            elif isinstance(packet, _NEGOTIATED):
                self.lcp.receive(packet)
        elif self.lcp.state != _OPENED:
            self.discards += 1
        elif protocol in _PROOFS:
            self._authentication.receive(packet)
        elif self.phase is not Phase.network:
            self.discards += 1
        elif protocol == _IPCP:
            if isinstance(packet, _NEGOTIATED):
                self.ipcp.receive(packet)
        elif isinstance(packet, bytes):
            self._receive_other(protocol, packet)

    def _receive_other(self, protocol: int, octets: bytes) -> None:
        if protocol == Protocol.IP:
            if self.ipcp.state == State.opened:
                self.tell(IpArrived(octets))
            return
        rejected = octets[: self.remote.mru - 6]
        self.send(Protocol.LCP, ProtocolReject(self.serial(), protocol, rejected))

    def _protocol_rejected(self, packet: ProtocolReject) -> None:
        """React to a Protocol-Reject; it counts while LCP is open (RFC 1661 section 5.7)."""
        if self.lcp.state != State.opened:
            return
        if packet.protocol == Protocol.LCP:
            self.lcp.refused_by_peer()
        elif packet.protocol == Protocol.IPCP:
            self.ipcp.refused_by_peer()
        elif packet.protocol in {Protocol.PAP, Protocol.CHAP}:
            self.end(Reason.negotiation_failure, "authentication protocol rejected")
        else:
            self.lcp.fire(Event.reject_harmless)
