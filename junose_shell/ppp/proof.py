"""The common part of PAP and CHAP: which side asks, which proves, what the link is told."""

from typing import Protocol as TypingProtocol

from junose_shell.ppp.part import Cells, Owner, Part
from junose_shell.ppp.settings import Reason
from junose_shell.ppp.states import Authenticator, AuthenticatorEvent
from junose_shell.proofs import Proof


class Judge(Owner, TypingProtocol):
    """The link, as its proofs see it."""

    def proof_presented(self, protocol: str, name: bytes, proof: Proof) -> None:
        """Ask for a verdict on the peer."""
        ...

    def peer_judged(self, *, accepted: bool, message: str) -> None:
        """React to the verdict, after the peer was told."""
        ...

    def own_judged(self, *, accepted: bool, message: bytes) -> None:
        """React to the peer's verdict on this end."""
        ...


class Credentials:
    """A name and a secret; the secret never shows in a ``repr``."""

    __slots__ = ("name", "secret")

    def __init__(self, name: str, secret: str) -> None:
        self.name = name.encode()
        self.secret = secret.encode()


class Asking(Part):
    """The side that asks for a proof."""

    __slots__ = ("_ident", "_verdict")
    owner: Judge
    late: Reason  # why the link ends when no proof comes

    def __init__(self, owner: Judge, name: str, cells: Cells) -> None:
        super().__init__(owner, name, cells)
        self._ident = 0  # of the question that is open, or of the last answer
        self._verdict = ""

    def start(self) -> None:
        """Ask: LCP is open."""
        self.fire(AuthenticatorEvent.open)

    def stop(self) -> None:
        """Ask no more: LCP is not open any more."""
        self.fire(AuthenticatorEvent.close)

    def judge(self, *, accepted: bool, message: str, again: bool) -> None:
        """Take AAA's verdict; ``again`` leaves the peer another try."""
        self._verdict = message
        events = AuthenticatorEvent
        refusal = events.reject_retry if again else events.reject
        self.fire(events.accept if accepted else refusal)

    def expire(self) -> None:
        """Let the timer fire."""
        last = self.state == Authenticator.waiting and self.tries <= 0
        self.fire(AuthenticatorEvent.timeout_last if last else AuthenticatorEvent.timeout)

    def start_tries(self, _data: object) -> None:
        """Begin to count."""
        self.tries = self.owner.settings.max_configure

    def report_accepted(self, _data: object) -> None:
        """Tell the link."""
        self.owner.peer_judged(accepted=True, message=self._verdict)

    def report_refused(self, _data: object) -> None:
        """Tell the link."""
        self.owner.peer_judged(accepted=False, message=self._verdict)

    def give_up(self, _data: object) -> None:
        """End the link: the peer does not prove itself."""
        self.owner.end(self.late)


class Proving(Part):
    """The side that proves itself."""

    __slots__ = ()
    owner: Judge
    late: Reason  # why the link ends when no answer comes

    def start_tries(self, _data: object) -> None:
        """Begin to count."""
        self.tries = self.owner.settings.max_configure

    def report_accepted(self, data: bytes) -> None:
        """Tell the link."""
        self.owner.own_judged(accepted=True, message=data)

    def report_refused(self, data: bytes) -> None:
        """Tell the link."""
        self.owner.own_judged(accepted=False, message=data)

    def give_up(self, _data: object) -> None:
        """End the link: the peer does not answer."""
        self.owner.end(self.late)
