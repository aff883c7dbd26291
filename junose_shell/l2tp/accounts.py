"""Accounting of subscribers, tunnels and their sessions, and the idle timer of subscribers.

An account exists where somebody wants to hear of it: for a subscriber if its grant says so, for
tunnels if their virtual router accounts for them.
"""

from junose_shell.l2tp.account_events import (
    AccountingAcknowledged,
    SilenceMeasured,
    TunnelAccountingSet,
    TunnelEnded,
    TunnelEstablished,
)
from junose_shell.l2tp.core import EngineCore, Handler
from junose_shell.l2tp.effects import MeasureSilence, SendAccounting
from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.l2tp.outcomes import AttemptPhase, Outcome
from junose_shell.l2tp.progress import ended
from junose_shell.l2tp.records import AccountRecord, Status
from junose_shell.l2tp.states import AccountEvent, IdleEvent, IdleState, LinkEvent
from junose_shell.l2tp.terminations import INACTIVITY_TIMEOUT, termination_of
from junose_shell.l2tp.things import Account, Call, CallLink, Idleness, Purpose
from junose_shell.net import Ipv4

_START = {
    Purpose.SUBSCRIBER: Status.START,
    Purpose.TUNNEL: Status.TUNNEL_START,
    Purpose.SESSION: Status.TUNNEL_LINK_START,
}
_STOP = {
    Purpose.SUBSCRIBER: Status.STOP,
    Purpose.TUNNEL: Status.TUNNEL_STOP,
    Purpose.SESSION: Status.TUNNEL_LINK_STOP,
}
_REJECT = {
    Purpose.TUNNEL: Status.TUNNEL_REJECT,
    Purpose.SESSION: Status.TUNNEL_LINK_REJECT,
}


class AccountPart:
    """Owns the account and the idle machine."""

    def __init__(self, core: EngineCore) -> None:
        self._core = core
        self._machine = core.account_machine.bind(self)
        self._idle = core.idle_machine.bind(self)

    def handlers(self) -> dict[type, Handler]:
        """Return what handles each event class."""
        return {
            AccountingAcknowledged: self.acknowledged,
            SilenceMeasured: self.silence_measured,
            TunnelAccountingSet: self.accounting_set,
            TunnelEstablished: self.tunnel_established,
            TunnelEnded: self.tunnel_ended,
        }

    # -- events --

    def acknowledged(self, event: AccountingAcknowledged) -> None:
        """A server has taken the Start of an account."""
        account = self._core.accounts.get(event.account)
        if account:
            self._machine.fire(account, AccountEvent.acknowledged)

    def silence_measured(self, event: SilenceMeasured) -> None:
        """Compare how long nothing came with the limit; wait for the rest of it."""
        call = self._core.calls.get(event.call_id)
        idle = call.link.idle if call and call.link else None
        if idle and idle.state == IdleState.asked:
            limit = (idle.link.terms.idle_timeout or 0) * 1000
            idle.left = limit - event.ms
            self._idle.fire(idle, IdleEvent.busy if idle.left > 0 else IdleEvent.silent)

    def accounting_set(self, event: TunnelAccountingSet) -> None:
        """Account for the tunnels of a virtual router that begin from now on, or no more."""
        if event.enabled:
            self._core.accounting.add(event.context)
        else:
            self._core.accounting.discard(event.context)

    def tunnel_established(self, event: TunnelEstablished) -> None:
        """A control connection stands."""
        if event.context in self._core.accounting:
            account = self._open(Purpose.TUNNEL, event.context, event.tunnel)
            self._core.tunnels[event.context, event.number] = account
            self._machine.fire(account, AccountEvent.opened)

    def tunnel_ended(self, event: TunnelEnded) -> None:
        """A control connection is over, or never stood."""
        account = self._core.tunnels.pop((event.context, event.number), None)
        if account is None:
            if event.established or event.context not in self._core.accounting:
                return
            account = self._open(Purpose.TUNNEL, event.context, event.tunnel)
        outcome = Outcome(
            self._core.timers.now, AttemptPhase.TUNNEL, event.reason, result=event.result,
            message="StopCCN" if event.result else "",
        )  # fmt: skip
        self.end(account, outcome)

    # -- the other parts call these --

    def granted(self, link: CallLink) -> None:
        """Begin to account for a subscriber whom AAA has granted, if AAA accounts for it."""
        if link.terms.accounting and link.account is None:
            call = link.call
            link.account = self._open(Purpose.SUBSCRIBER, link.terms.accounting, call.tunnel, call)
            link.account.terms = link.terms
            self._machine.fire(link.account, AccountEvent.granted)

    def opened(self, link: CallLink, address: Ipv4) -> None:
        """A subscriber has its address: report the Start, and watch whether it is idle."""
        if link.account:
            link.account.address = address
            metered = bool(link.terms.interim)
            event = AccountEvent.opened_metered if metered else AccountEvent.opened
            self._machine.fire(link.account, event)
        if link.terms.idle_timeout:
            link.idle = Idleness(link)
            self._idle.fire(link.idle, IdleEvent.opened)

    def closed(self, link: CallLink, outcome: Outcome) -> None:
        """A subscriber is gone."""
        if link.idle:
            self._idle.fire(link.idle, IdleEvent.closed)
            link.idle = None
        if link.account:
            self.end(link.account, outcome)
            link.account = None

    def begin_session(self, call: Call) -> None:
        """The control connection of a call stands: account for its session in the tunnel."""
        if call.context in self._core.accounting and call.account is None:
            call.account = self._open(Purpose.SESSION, call.context, call.tunnel, call)

    def open_session(self, call: Call) -> None:
        """The CPE has answered."""
        if call.account:
            self._machine.fire(call.account, AccountEvent.opened)

    def end(self, account: Account, outcome: Outcome) -> None:
        """End an account."""
        account.termination = termination_of(outcome)
        self._machine.fire(account, AccountEvent.ended)
        del self._core.accounts[account.number]

    def _open(
        self,
        purpose: Purpose,
        context: str,
        tunnel: TunnelDefinition,
        call: Call | None = None,
    ) -> Account:
        number = self._core.number_account()
        account = Account(number, purpose, context, tunnel, call)
        self._core.accounts[number] = account
        return account

    # -- actions --

    def report_start(self, account: Account, _: object) -> None:
        """Report that service begins."""
        account.opened = self._core.timers.now
        self._report(account, _START[account.purpose])

    def report_interim(self, account: Account, _: object) -> None:
        """Report the usage so far."""
        self._report(account, Status.INTERIM_UPDATE)

    def report_at_once(self, account: Account, _: object) -> None:
        """Report the usage right after the Start, if the virtual router wants that."""
        terms = account.terms
        if terms is not None and terms.immediate:
            self._report(account, Status.INTERIM_UPDATE)

    def report_stop(self, account: Account, _: object) -> None:
        """Report that service ends, with its whole usage."""
        self._report(account, _STOP[account.purpose])

    def report_reject(self, account: Account, _: object) -> None:
        """Report a tunnel, or a session in it, that never came up."""
        self._report(account, _REJECT[account.purpose])

    def _report(self, account: Account, status: Status) -> None:
        call = account.call
        link = call.link if call else None
        self._core.effects.append(
            SendAccounting(
                AccountRecord(
                    account.number,
                    status,
                    account.context,
                    account.tunnel,
                    call_id=call.number if call else 0,
                    serial=call.serial if call else 0,
                    called=call.dialled if call else "",
                    username=link.peer if link else "",
                    interface=link.interface if link else "",
                    address=account.address,
                    opened=account.opened,
                    termination=account.termination,
                    terms=account.terms,
                )
            )
        )

    def ask_silence(self, idle: Idleness, _: object) -> None:
        """Ask how long the link has been silent."""
        link = idle.link
        self._core.effects.append(
            MeasureSilence(link.call.number, link.interface, link.terms.ingress_only)
        )

    def end_idle(self, idle: Idleness, _: object) -> None:
        """End a link that has been idle for too long."""
        core = self._core
        outcome = ended(idle.link.call, core.timers.now, INACTIVITY_TIMEOUT)
        core.post(core.link_machine, idle.link, LinkEvent.failed, outcome)

    # -- times in ms --

    def interim_time(self, account: Account) -> int:
        """Return the interval of the subscriber's interim reports."""
        terms = account.terms
        return (terms.interim or 0) * 1000 if terms else 0

    def idle_time(self, idle: Idleness) -> int:
        """Return how long the link may still be silent."""
        return idle.left
