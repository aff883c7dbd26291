"""PAP (RFC 1334): a name and a password in clear, asked for until somebody answers."""

from junose_shell.ppp.messages import PapCode, PapRequest, PapResult, Protocol, text
from junose_shell.ppp.part import Cells
from junose_shell.ppp.proof import Asking, Credentials, Judge, Proving
from junose_shell.ppp.settings import PAP, Reason
from junose_shell.ppp.states import AuthenticatorEvent, PapPeerEvent
from junose_shell.proofs import Password


class PapAuthenticator(Asking):
    """The side that waits for an Authenticate-Request."""

    __slots__ = ()
    late = Reason.request_timeout

    def receive(self, packet: PapRequest) -> None:
        """Take an Authenticate-Request."""
        self._ident = packet.ident
        self.fire(AuthenticatorEvent.proof, packet)

    def listen(self, _data: object) -> None:
        """Wait as long as the peer may try; PAP has no question to send again."""
        tries, self.tries = self.tries, 0
        self.start_timer(tries * self.owner.settings.restart)

    def ask_for_verdict(self, data: PapRequest) -> None:
        """Pass name and password on; the owner of the link knows the peer."""
        self.owner.proof_presented(PAP, data.name, Password(text(data.password)))

    def say_yes(self, _data: object) -> None:
        """Send Authenticate-Ack."""
        self._say(PapCode.ACK)

    def say_no(self, _data: object) -> None:
        """Send Authenticate-Nak."""
        self._say(PapCode.NAK)

    def _say(self, code: PapCode) -> None:
        self.owner.send(Protocol.PAP, PapResult(code, self._ident, self._verdict.encode()[:255]))


class PapProver(Proving):
    """The side that sends Authenticate-Requests."""

    __slots__ = ("_credentials", "_ident")
    late = Reason.authenticator_timeout

    def __init__(self, owner: Judge, name: str, cells: Cells) -> None:
        super().__init__(owner, name, cells)
        self._credentials = Credentials("", "")
        self._ident = 0

    def start(self) -> None:
        """Begin: LCP is open."""
        self.fire(PapPeerEvent.open)

    def stop(self) -> None:
        """End: LCP is not open any more."""
        self.fire(PapPeerEvent.close)

    def receive(self, packet: PapResult) -> None:
        """Take an answer; one to another request is passed over."""
        if packet.ident == self._ident:
            good = packet.code == PapCode.ACK
            self.fire(PapPeerEvent.ack if good else PapPeerEvent.nak, packet.message)

    def present(self, credentials: Credentials) -> None:
        """Say who this end is."""
        self._credentials = credentials
        self.fire(PapPeerEvent.credentials)

    def expire(self) -> None:
        """Ask again, until the tries are used up."""
        self.fire(PapPeerEvent.timeout if self.tries > 0 else PapPeerEvent.timeout_last)

    def request(self, _data: object) -> None:
        """Send an Authenticate-Request; each has an identifier of its own (RFC 1334 2.2.1)."""
        self.tries -= 1
        self._ident = self.owner.serial()
        self.start_timer(self.owner.settings.restart)
        self.owner.send(
            Protocol.PAP,
            PapRequest(self._ident, self._credentials.name, self._credentials.secret),
        )
