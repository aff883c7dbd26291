"""Both proofs of a link: the peer's to this end, and this end's to the peer."""

from junose_shell.ppp.chap import ChapAuthenticator, ChapProver
from junose_shell.ppp.compiled import Tables
from junose_shell.ppp.messages import (
    ChapCode,
    ChapResult,
    ChapValue,
    Packet,
    PapRequest,
    PapResult,
)
from junose_shell.ppp.pap import PapAuthenticator, PapProver
from junose_shell.ppp.proof import Credentials, Judge
from junose_shell.ppp.settings import CHAP
from junose_shell.ppp.states import Authenticator

Asker = PapAuthenticator | ChapAuthenticator
Prover = PapProver | ChapProver


class Authentication:
    """The authentication that LCP agreed on. ``asking`` and ``proving`` are None if unused."""

    __slots__ = ("_bad", "_mine", "_owner", "_tables", "asking", "own_good", "peer_good", "proving")

    def __init__(self, owner: Judge, tables: Tables) -> None:
        self._owner = owner
        self._tables = tables
        self._mine: Credentials | None = None
        self._bad = 0  # proofs that were refused
        self.asking: Asker | None = None
        self.proving: Prover | None = None
        self.own_good = self.peer_good = False

    @property
    def done(self) -> bool:
        """True if both ends have proved what they were asked for."""
        return self.own_good and self.peer_good

    def start(self, asked: str, told: str) -> None:
        """Begin: the peer proves itself by ``asked``, this end by ``told``; "" is not at all."""
        owner, tables = self._owner, self._tables
        self._bad = 0
        self.peer_good, self.own_good = not asked, not told
        if asked == CHAP:
            self.asking = ChapAuthenticator(owner, "chap_authenticator", tables.chap_authenticator)
        elif asked:
            self.asking = PapAuthenticator(owner, "pap_authenticator", tables.pap_authenticator)
        if told == CHAP:
            self.proving = ChapProver(owner, "chap_peer", tables.chap_peer)
        elif told:
            self.proving = PapProver(owner, "pap_peer", tables.pap_peer)
        if self.asking is not None:
            self.asking.start()
        if self.proving is not None:
            self.proving.start()
            if self._mine is not None:
                self.proving.present(self._mine)

    def stop(self) -> None:
        """End: LCP is not open any more."""
        for part in (self.asking, self.proving):
            if part is not None:
                part.stop()
        self.asking = self.proving = None

    def present(self, credentials: Credentials) -> None:
        """Say who this end is, now or as soon as the peer asks."""
        self._mine = credentials
        if self.proving is not None:
            self.proving.present(credentials)

    def judge(self, *, accepted: bool, message: str) -> None:
        """Take AAA's verdict on the peer; without an open question it says nothing."""
        if self.asking is not None:
            if self.asking.state == Authenticator.judging and not accepted:
                self._bad += 1
            again = self._bad <= self._owner.settings.max_bad_auth
            self.asking.judge(accepted=accepted, message=message, again=again)

    def receive(self, packet: Packet | bytes) -> None:
        """Give a packet of PAP or CHAP to the proof that waits for it; pass over any other."""
        asking, proving = self.asking, self.proving
        if isinstance(packet, PapRequest):
            if isinstance(asking, PapAuthenticator):
                asking.receive(packet)
        elif isinstance(packet, PapResult):
            if isinstance(proving, PapProver):
                proving.receive(packet)
        elif isinstance(packet, ChapValue) and packet.code == ChapCode.RESPONSE:
            if isinstance(asking, ChapAuthenticator):
                asking.receive(packet)
        elif isinstance(packet, ChapValue | ChapResult) and isinstance(proving, ChapProver):
            proving.receive(packet)
