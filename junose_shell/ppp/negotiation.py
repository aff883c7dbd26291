"""One negotiation of options: packets of LCP or IPCP in, the actions of RFC 1661 section 4.4 out.

The automaton says when to speak; a ``Policy`` says what this end wishes and what it thinks of the
wishes of the peer.
"""

from typing import Protocol as TypingProtocol

from junose_shell.ppp.messages import (
    Code,
    CodeReject,
    Configure,
    Echo,
    LcpPacket,
    Options,
    Terminate,
    Unknown,
    text,
)
from junose_shell.ppp.part import Cells, Owner, Part
from junose_shell.ppp.policy import Policy, Trouble, judged
from junose_shell.ppp.settings import Reason
from junose_shell.ppp.states import Event, State

MAX_ROUNDS = 20
"""Configure-Naks and -Rejects, sent and received, before a negotiation is given up [own]."""

_FATAL = range(Code.CONFIGURE_REQUEST, Code.CODE_REJECT + 1)  # the codes that nothing works without
_NO_ANSWER = Configure(Code.CONFIGURE_ACK, 0, ())
_ENDING = (State.closing, State.stopping)
_ANSWERS = (State.stopped, State.req_sent, State.ack_rcvd, State.ack_sent, State.opened)


class Layer(Owner, TypingProtocol):
    """The link, as a negotiation sees it."""

    def layer_up(self, agreed: Policy) -> None:
        """React to This-Layer-Up of the layer whose policy ``agreed`` was."""
        ...

    def layer_down(self, layer: "Negotiation") -> None:
        """React to This-Layer-Down."""
        ...

    def layer_started(self, layer: "Negotiation") -> None:
        """React to This-Layer-Started."""
        ...

    def layer_finished(self, layer: "Negotiation") -> None:
        """React to This-Layer-Finished."""
        ...

    def echo_received(self, packet: Echo) -> None:
        """React to an Echo packet while LCP is open."""
        ...

    def peer_mru(self) -> int:
        """Return the longest information field that the peer takes, in octets."""
        ...

    def policy_of(self, layer: "Negotiation") -> Policy:
        """Return the wishes of this end for a negotiation that begins."""
        ...


class Negotiation(Part):
    """The automaton of one protocol, LCP or IPCP. It has a ``policy`` while it negotiates."""

    __slots__ = (
        "_answer", "_answered", "_asked", "_failures", "_ident", "_negotiating", "_opened_at",
        "_opened_by", "_rounds", "cause", "detail", "policy", "protocol",
    )  # fmt: skip
    owner: Layer

    def __init__(
        self, owner: Layer, name: str, cells: Cells, protocol: int, policy: Policy | None = None
    ) -> None:
        super().__init__(owner, name, cells)
        self.protocol = protocol
        self.policy = policy
        self.cause = Reason.none  # why the layer goes down, when it does
        self.detail = ""
        self._ident = 0
        self._answered = True  # the last Configure-Request has its answer
        self._asked: Options = ()
        self._answer = _NO_ANSWER
        self._opened_by = 0  # the hash of the request that opened the layer
        self._negotiating = False
        self._failures = 0
        self._rounds = 0
        self._opened_at = 0

    # -- what the link asks for --
    def close(self, reason: Reason, detail: str = "") -> None:
        """End the layer; ``reason`` goes to the peer in words."""
        self.cause, self.detail = reason, detail
        self.fire(Event.close)

    def lower(self, *, up: bool) -> None:
        """Say that the layer below came up or went down."""
        if up:
            self._negotiating = False
        else:
            self.cause = Reason.lower_layer_down
        self.fire(Event.up if up else Event.down)

    def expire(self) -> None:
        """Let the restart timer fire (RFC 1661 section 4.6)."""
        if self.tries > 0:
            self.fire(Event.timeout)
            return
        tried = self.state >= State.req_sent
        if tried and self.owner.settings.passive:
            self._negotiating = False
            self.fire(Event.timeout_patient)
            return
        if tried:
            self.cause, self.detail = Reason.max_retries, ""
        self.fire(Event.timeout_last)

    def refused_by_peer(self) -> None:
        """React to a Protocol-Reject of this protocol."""
        if self.state > State.starting:
            self.cause, self.detail = Reason.negotiation_failure, "protocol rejected"
            self.fire(Event.reject_fatal)

    # -- packets (RFC 1661 section 5) --
    def receive(self, packet: LcpPacket) -> None:
        """Take a packet of the peer; nothing is heard while the lower layer is down."""
        if self.state <= State.starting:
            return
        if isinstance(packet, Configure):
            if packet.code == Code.CONFIGURE_REQUEST:
                self._request(packet)
            else:
                self._reply(packet)
        elif isinstance(packet, Terminate):
            self._terminate(packet)
        elif isinstance(packet, Echo):
            self.fire(Event.echo, packet)
        elif isinstance(packet, CodeReject):
            self._code_rejected(packet)
        elif isinstance(packet, Unknown):
            self.fire(Event.unknown_code, packet)

    def _terminate(self, packet: Terminate) -> None:
        asked = packet.code == Code.TERMINATE_REQUEST
        if self.state == State.opened:
            self.cause = Reason.peer_terminated if asked else Reason.peer_renegotiated
            self.detail = text(packet.data)
        self.fire(Event.terminate_request if asked else Event.terminate_ack, packet)
        refused = self.policy.refused if self.policy is not None else ""
        if asked and refused and State.req_sent <= self.state < State.opened:
            self.owner.end(Reason.negotiation_failure, refused)  # it will not come back

    def _code_rejected(self, packet: CodeReject) -> None:
        if packet.data[:1] and packet.data[0] in _FATAL:
            self.cause, self.detail = Reason.negotiation_failure, "code rejected"
            self.fire(Event.reject_fatal)
        else:
            self.fire(Event.reject_harmless)

    def _request(self, packet: Configure) -> None:
        if self._comes_twice(packet):
            again = Configure(Code.CONFIGURE_ACK, packet.ident, packet.options)
            self.owner.send(self.protocol, again)
            return
        if not self._negotiating:
            self._failures = 0
        policy = self._own_policy()
        try:
            tired = self._failures >= self.owner.settings.max_failure
            missing = policy.missing(packet.options)
            code, options = judged(packet.options, policy.opinion, missing, tired=tired)
        except Trouble as trouble:
            self._diverge(trouble)
            return
        good = code == Code.CONFIGURE_ACK
        if self.state not in _ANSWERS:
            self.fire(Event.request_good if good else Event.request_bad, packet)
            return
        self._answer = Configure(code, packet.ident, options)
        if self.state == State.opened:
            self.cause, self.detail = Reason.peer_renegotiated, ""
        if good:
            self._failures = 0
            policy.remote = packet.options
            self.fire(Event.request_good, packet)
            return
        self.fire(Event.request_bad, packet)
        self._failures += code == Code.CONFIGURE_NAK
        self._count_round()

    def _comes_twice(self, packet: Configure) -> bool:
        """Return True if a carrier delivered the request twice that opened this layer.

        A peer that repeats it by its restart timer wants to negotiate again.
        """
        return (
            self.state == State.opened
            and self.owner.now - self._opened_at < self.owner.settings.restart
            and self._opened_by == hash((packet.ident, packet.options))
        )

    def _reply(self, packet: Configure) -> None:
        good = packet.code == Code.CONFIGURE_ACK
        event = Event.ack if good else Event.nak_or_reject
        if self.state < State.req_sent:  # nothing was asked; the table tells the peer so
            self.fire(event, packet)
            return
        if self._answered or packet.ident != self._ident:
            return
        policy = self._own_policy()
        if good:
            if packet.options != self._asked:
                return
            policy.local = packet.options
        elif packet.code == Code.CONFIGURE_REJECT and not set(packet.options) <= set(self._asked):
            return
        self._answered = True
        try:
            for option in () if good else packet.options:
                if packet.code == Code.CONFIGURE_NAK:
                    policy.concede(option)
                else:
                    policy.withdraw(option)
        except Trouble as trouble:
            self._diverge(trouble)
            return
        self.fire(event, packet)
        if not good:
            self._count_round()

    def _own_policy(self) -> Policy:
        """Return the policy, made when the first packet needs it."""
        if self.policy is None:
            self.policy = self.owner.policy_of(self)
        return self.policy

    def _count_round(self) -> None:
        self._rounds += 1
        if self._rounds > MAX_ROUNDS and State.req_sent <= self.state < State.opened:
            self.owner.end(Reason.negotiation_failure, f"no agreement after {MAX_ROUNDS} rounds")

    def _diverge(self, trouble: Trouble) -> None:
        self.owner.end(trouble.reason, trouble.detail)

    # -- actions (RFC 1661 section 4.4) --
    def this_layer_up(self, _data: object) -> None:
        """This-Layer-Up."""
        self._negotiating = False
        self._opened_at = self.owner.now
        self._opened_by = hash((self._answer.ident, self._answer.options))
        self._asked, self._answer = (), _NO_ANSWER
        agreed, self.policy = self._own_policy(), None
        self.owner.layer_up(agreed)

    def this_layer_down(self, _data: object) -> None:
        """This-Layer-Down."""
        self.owner.layer_down(self)

    def this_layer_started(self, _data: object) -> None:
        """This-Layer-Started."""
        self.owner.layer_started(self)

    def this_layer_finished(self, _data: object) -> None:
        """This-Layer-Finished."""
        self._negotiating = False
        self.owner.layer_finished(self)

    def initialize_restart_count(self, _data: object) -> None:
        """Initialize-Restart-Count."""
        settings = self.owner.settings
        ending = self.state in _ENDING
        self.tries = settings.max_terminate if ending else settings.max_configure

    def zero_restart_count(self, _data: object) -> None:
        """Zero-Restart-Count: wait for one period, so that the peer can end first."""
        self.tries = 0
        self.start_timer(self.owner.settings.restart)

    def send_configure_request(self, _data: object) -> None:
        """Send-Configure-Request; one that is sent again keeps its identifier."""
        if not self._negotiating:
            self._negotiating = True
            self._rounds = 0
            self._own_policy().reset()
            self._answered = True
        if self._answered:
            self._ident = (self._ident + 1) & 0xFF
            self._asked = self._own_policy().wish()
            self._answered = False
        self._try(Configure(Code.CONFIGURE_REQUEST, self._ident, self._asked))

    def send_configure_ack(self, _data: object) -> None:
        """Send-Configure-Ack."""
        self.owner.send(self.protocol, self._answer)

    def send_configure_nak(self, _data: object) -> None:
        """Send-Configure-Nak or -Reject."""
        self.owner.send(self.protocol, self._answer)

    def send_terminate_request(self, _data: object) -> None:
        """Send-Terminate-Request, with the reason in words."""
        self._negotiating = False
        self._ident = (self._ident + 1) & 0xFF
        self._try(Terminate(Code.TERMINATE_REQUEST, self._ident, self.cause.encode()))

    def send_terminate_ack(self, data: Configure | Terminate) -> None:
        """Send-Terminate-Ack."""
        self.owner.send(self.protocol, Terminate(Code.TERMINATE_ACK, data.ident))

    def send_code_reject(self, data: Unknown) -> None:
        """Send-Code-Reject, cut to what the peer can take."""
        length = len(data.data) + 4
        octets = bytes((data.code, data.ident)) + length.to_bytes(2) + data.data
        room = self.owner.peer_mru() - 4
        self.owner.send(self.protocol, CodeReject(self.owner.serial(), octets[:room]))

    def send_echo_reply(self, data: Echo) -> None:
        """Send-Echo-Reply, if the packet is a request."""
        self.owner.echo_received(data)

    def _try(self, packet: Configure | Terminate) -> None:
        self.tries -= 1
        self.start_timer(self.owner.settings.restart)
        self.owner.send(self.protocol, packet)
