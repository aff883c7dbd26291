"""CHAP with MD5 (RFC 1994): a challenge, its digest with the secret, a word on it; and again."""

from typing import Any

from junose_shell.ppp.messages import ChapCode, ChapResult, ChapValue, Protocol
from junose_shell.ppp.part import Cells
from junose_shell.ppp.proof import Asking, Credentials, Judge, Proving
from junose_shell.ppp.settings import CHAP, Reason
from junose_shell.ppp.states import AuthenticatorEvent, ChapPeer, ChapPeerEvent
from junose_shell.proofs import ChapProof, chap_response


class ChapAuthenticator(Asking):
    """The side that challenges."""

    __slots__ = ("_challenge",)
    late = Reason.challenge_timeout

    def __init__(self, owner: Judge, name: str, cells: Cells) -> None:
        super().__init__(owner, name, cells)
        self._challenge = b""

    def receive(self, packet: ChapValue) -> None:
        """Take a Response; one to another challenge is passed over (RFC 1994 section 4.1)."""
        if packet.ident == self._ident:
            self.fire(AuthenticatorEvent.proof, packet)

    def challenge(self, _data: object) -> None:
        """Send a Challenge; identifier and value are new each time (RFC 1994 section 4.1)."""
        settings, chance = self.owner.settings, self.owner.chance
        self.tries -= 1
        self._ident = self.owner.serial()
        spread = settings.challenge_spread
        more = chance(1)[0] % (spread + 1) if spread else 0
        self._challenge = chance(settings.challenge_octets + more)
        self.start_timer(settings.restart)
        name = settings.name.encode()
        self.owner.send(
            Protocol.CHAP, ChapValue(ChapCode.CHALLENGE, self._ident, self._challenge, name)
        )

    def ask_for_verdict(self, data: ChapValue) -> None:
        """Pass the proof on; the owner of the link knows the peer's secret."""
        proof = ChapProof(self._ident, self._challenge, data.value)
        self.owner.proof_presented(CHAP, data.name, proof)

    def say_yes(self, _data: object) -> None:
        """Send Success."""
        self._say(ChapCode.SUCCESS)

    def say_no(self, _data: object) -> None:
        """Send Failure."""
        self._say(ChapCode.FAILURE)

    def report_accepted(self, data: object) -> None:
        """Tell the link, and challenge again in time if that is set (RFC 1994 section 2)."""
        if again := self.owner.settings.challenge_again:
            self.start_timer(again)
        self._challenge = b""
        super().report_accepted(data)

    def _say(self, code: ChapCode) -> None:
        self.owner.send(Protocol.CHAP, ChapResult(code, self._ident, self._verdict.encode()))


class ChapProver(Proving):
    """The side that responds."""

    __slots__ = ("_challenge", "_credentials", "_ident")
    late = Reason.authenticator_timeout

    def __init__(self, owner: Judge, name: str, cells: Cells) -> None:
        super().__init__(owner, name, cells)
        self._credentials: Credentials | None = None
        self._challenge = b""  # that is open
        self._ident = 0  # of the last challenge

    def start(self) -> None:
        """Begin: LCP is open."""
        self.fire(ChapPeerEvent.open)

    def stop(self) -> None:
        """End: LCP is not open any more."""
        self.fire(ChapPeerEvent.close)

    def receive(self, packet: ChapValue | ChapResult) -> None:
        """Take a challenge, or the word on the last response."""
        if isinstance(packet, ChapValue):
            self.fire(ChapPeerEvent.challenge, packet)
            if self._credentials is not None:
                self.fire(ChapPeerEvent.credentials, self._credentials)
        elif self.state > ChapPeer.waiting and packet.ident == self._ident:
            good = packet.code == ChapCode.SUCCESS
            self.fire(ChapPeerEvent.success if good else ChapPeerEvent.failure, packet.message)

    def present(self, credentials: Credentials) -> None:
        """Say who this end is."""
        self._credentials = credentials
        self.fire(ChapPeerEvent.credentials, credentials)

    def expire(self) -> None:
        """Respond again, until the tries are used up."""
        last = self.state == ChapPeer.waiting or self.tries <= 0
        self.fire(ChapPeerEvent.timeout_last if last else ChapPeerEvent.timeout)

    def start_wait(self, _data: object) -> None:
        """Wait for a challenge as long as its sender may try."""
        settings = self.owner.settings
        self.start_timer(settings.restart * settings.max_configure)

    def keep_challenge(self, data: ChapValue) -> None:
        """Remember what is to be answered."""
        self._ident, self._challenge = data.ident, data.value

    def report_accepted(self, data: bytes) -> None:
        """Tell the link, and forget the challenge."""
        self._challenge = b""
        super().report_accepted(data)

    def respond(self, _data: Any) -> None:
        """Send a Response with the identifier of the challenge."""
        self.tries -= 1
        self.start_timer(self.owner.settings.restart)
        mine = self._credentials or Credentials("", "")
        value = chap_response(self._ident, mine.secret, self._challenge)
        self.owner.send(Protocol.CHAP, ChapValue(ChapCode.RESPONSE, self._ident, value, mine.name))
