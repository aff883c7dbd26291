"""Gives answers of AAA to the session or the PPP link that asked."""

from junose_shell.l2tp.accounts import AccountPart
from junose_shell.l2tp.core import EngineCore, Handler
from junose_shell.l2tp.counters import INDEX, add
from junose_shell.l2tp.effects import AnswerPeer
from junose_shell.l2tp.events import (
    AccessDenied,
    AccessNotSent,
    DialOutGranted,
    SubscriberGranted,
)
from junose_shell.l2tp.grants import DialOutGrant, Terms
from junose_shell.l2tp.links import LinkPart
from junose_shell.l2tp.outcomes import AttemptPhase, Outcome
from junose_shell.l2tp.progress import ended
from junose_shell.l2tp.states import LinkEvent, SessionEvent
from junose_shell.l2tp.things import CallLink, DialOutSession
from junose_shell.net import Ipv4

_GRANT_NO_SESSION = INDEX["auth_grant_no_session"]
_DENY_NO_SESSION = INDEX["auth_deny_no_session"]


class AnswerPart:
    """Handles answers. An answer for a session that no longer exists is counted (decision 18)."""

    def __init__(self, core: EngineCore, links: LinkPart, accounts: AccountPart) -> None:
        self._core = core
        self._links = links
        self._accounts = accounts
        self._terms = Terms()  # the last ones: most subscribers have equal ones, and share them

    def handlers(self) -> dict[type, Handler]:
        """Return what handles each event class."""
        return {
            DialOutGranted: self.dial_out_granted,
            SubscriberGranted: self.subscriber_granted,
            AccessDenied: self.denied,
            AccessNotSent: self.not_sent,
        }

    def dial_out_granted(self, event: DialOutGranted) -> None:
        """Handle a grant. A grant without tunnels or number counts as a deny (own)."""
        asker = self._core.requests.get(event.request_id)
        if isinstance(asker, DialOutSession):
            self._core.forget_request(asker)
            variant, data = self._weigh(event.grant)
            self._core.session_machine.fire(asker, variant, data)
        elif asker is None:
            self._count_stray(event.request_id, _GRANT_NO_SESSION)

    def subscriber_granted(self, event: SubscriberGranted) -> None:
        """Handle a grant for the CPE."""
        asker = self._core.requests.get(event.request_id)
        if isinstance(asker, CallLink):
            self._core.forget_request(asker)
            if event.grant.terms != self._terms:
                self._terms = event.grant.terms
            asker.subscriber, asker.terms = event.grant, self._terms
            asker.peer_proved = True
            self._core.effects.append(AnswerPeer(asker.call.number, accepted=True))
            self._accounts.granted(asker)
            self._links.prove(asker)

    def denied(self, event: AccessDenied) -> None:
        """Handle a denial, or no answer at all (decision 14)."""
        asker = self._core.requests.get(event.request_id)
        self._refuse(asker, SessionEvent.deny, event.reason, event.server)
        if asker is None:
            self._count_stray(event.request_id, _DENY_NO_SESSION)

    def not_sent(self, event: AccessNotSent) -> None:
        """Handle a request that never left the router."""
        asker = self._core.requests.get(event.request_id)
        self._refuse(asker, SessionEvent.not_sent, "no resources")

    def _refuse(
        self,
        asker: DialOutSession | CallLink | None,
        event: SessionEvent,
        reason: str,
        server: Ipv4 | None = None,
    ) -> None:
        if asker:
            self._core.forget_request(asker)
        now = self._core.timers.now
        if isinstance(asker, DialOutSession):
            outcome = Outcome(now, AttemptPhase.AUTHENTICATION, reason, server=server)
            self._core.session_machine.fire(asker, event, outcome)
        elif asker:
            self._core.effects.append(AnswerPeer(asker.call.number, accepted=False))
            outcome = ended(asker.call, now, reason, server=server)
            self._core.link_machine.fire(asker, LinkEvent.denied, outcome)

    def _weigh(self, grant: DialOutGrant) -> tuple[SessionEvent, object]:
        if not (grant.tunnels and grant.number):
            lack = "no number to dial" if grant.tunnels else "no valid tunnel definition"
            return SessionEvent.deny, Outcome(
                self._core.timers.now, AttemptPhase.AUTHENTICATION, lack
            )
        if self._core.chassis.free_places() <= 0:
            return SessionEvent.grant_no_slot, grant
        return SessionEvent.grant, grant

    def _count_stray(self, number: int, counter: int) -> None:
        if self._core.lost_its_session(number):
            add(self._core.chassis.levels, counter)
