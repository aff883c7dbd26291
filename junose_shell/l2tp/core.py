"""State that the parts of the engine share: time, effects, reports, and the objects by number."""

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from junose_shell.l2tp.effects import CancelAccessRequest, Effect, Log, SendAccessRequest
from junose_shell.l2tp.grants import AccessRequest, ServiceType
from junose_shell.l2tp.lacs import Lacs
from junose_shell.l2tp.log_texts import LOG_LINES
from junose_shell.l2tp.machine import Interpreter, Machine, Watcher
from junose_shell.l2tp.outcomes import Outcome
from junose_shell.l2tp.thing import Thing
from junose_shell.l2tp.things import (
    Account,
    Call,
    CallLink,
    DialOutChassis,
    DialOutRouter,
    DialOutSession,
    Idleness,
    Target,
)
from junose_shell.l2tp.timers import Timers
from junose_shell.proofs import Proof

Handler = Callable[[Any], None]  # Any: each handler takes its own event class

_GIVES_REASON = {code for code, line in LOG_LINES.items() if "{reason}" in line.text}


class EngineCore:
    """The state of one engine.

    Parts call the parts below them (session, call, link) directly and report upward through
    ``post``, so no row is left while it runs.
    """

    __slots__ = (
        "_last_account",
        "_last_call",
        "_last_serial",
        "_requests_made",
        "_superseded",
        "account_machine",
        "accounting",
        "accounts",
        "call_machine",
        "calls",
        "chassis",
        "chassis_machine",
        "cleared",
        "effects",
        "idle_machine",
        "lacs",
        "link_machine",
        "queue",
        "requests",
        "router_machine",
        "routers",
        "session_machine",
        "target_machine",
        "timers",
        "tunnels",
    )

    def __init__(self, machines: Mapping[str, Machine]) -> None:
        self.queue: deque[tuple[Interpreter[Any], Thing, int, object]] = deque()
        self._last_call = self._last_serial = self._requests_made = self._last_account = 0
        self._superseded: set[int] = set()  # questions whose asker has asked again
        self.effects: list[Effect] = []
        self.timers = timers = Timers()
        self.chassis = DialOutChassis()
        self.lacs = Lacs()
        self.routers: dict[str, DialOutRouter] = {}
        self.requests: dict[int, DialOutSession | CallLink] = {}
        self.cleared: dict[int, int] = {}  # CDN messages of LACs, by result
        self.calls: dict[int, Call] = {}
        self.accounts: dict[int, Account] = {}
        self.accounting: set[str] = set()  # virtual routers that account for their tunnels
        self.tunnels: dict[tuple[str, int], Account] = {}
        # Each part binds its actions to the interpreters that it owns.
        log = self.log
        self.chassis_machine: Interpreter[DialOutChassis] = Interpreter(
            machines["chassis"], timers, log
        )
        self.router_machine: Interpreter[DialOutRouter] = Interpreter(
            machines["router"], timers, log
        )
        self.target_machine: Interpreter[Target] = Interpreter(machines["target"], timers, log)
        self.session_machine: Interpreter[DialOutSession] = Interpreter(
            machines["session"], timers, log
        )
        self.call_machine: Interpreter[Call] = Interpreter(machines["call"], timers, log)
        self.link_machine: Interpreter[CallLink] = Interpreter(machines["link"], timers, log)
        self.account_machine: Interpreter[Account] = Interpreter(machines["account"], timers, log)
        self.idle_machine: Interpreter[Idleness] = Interpreter(machines["idle"], timers, log)

    def watch(self, watcher: Watcher | None) -> None:
        """Show every row that fires to ``watcher``; None ends that."""
        for machine in (
            self.chassis_machine,
            self.router_machine,
            self.target_machine,
            self.session_machine,
            self.call_machine,
            self.link_machine,
            self.account_machine,
            self.idle_machine,
        ):
            machine.watch(watcher)

    def post(self, machine: Interpreter[Any], thing: Thing, event: int, data: object) -> None:
        """Fire ``event`` with ``data`` on ``thing`` after everything that happens now."""
        self.queue.append((machine, thing, event, data))

    def drain(self) -> None:
        """Deliver the posted events in order, and the events that they cause."""
        queue = self.queue
        while queue:
            machine, thing, event, data = queue.popleft()
            machine.fire(thing, event, data)

    def log(self, thing: Thing, code: str, data: object) -> None:
        """Add a log line about ``thing``. What the event carries gives the reason."""
        fields = thing.identity()
        if code in _GIVES_REASON:
            reason = data.reason if isinstance(data, Outcome) else data
            fields = (*fields, ("reason", reason if isinstance(reason, str) else ""))
        self.effects.append(Log(LOG_LINES[code].severity, code, fields))

    def ask(
        self,
        asker: DialOutSession | CallLink,
        context: str,
        username: str,
        service_type: ServiceType,
        proof: Proof | None,
    ) -> None:
        """Send a request to AAA.

        Dial-out requests get even numbers, requests about a CPE odd ones.
        """
        self._requests_made += 1
        number = 2 * self._requests_made + (service_type is not ServiceType.OUTBOUND)
        if asker.request:
            self.requests.pop(asker.request, None)
            self._superseded.add(asker.request)
        asker.request = number
        self.requests[number] = asker
        if isinstance(asker, CallLink):
            home, limits = asker.context, asker.call.grant.limits
            request = AccessRequest(number, context, username, service_type, proof, home, limits)
        else:
            request = AccessRequest(number, context, username, service_type, proof)
        self.effects.append(SendAccessRequest(request))

    def cancel(self, asker: DialOutSession | CallLink) -> None:
        """Tell AAA that the answer is no longer wanted."""
        if asker.request:
            self.effects.append(CancelAccessRequest(asker.request))

    def forget_request(self, asker: DialOutSession | CallLink) -> None:
        """Forget the open request of an asker, so that an answer finds nobody."""
        if asker.request:
            self.requests.pop(asker.request, None)
            asker.request = 0

    def lost_its_session(self, number: int) -> bool:
        """Return True if ``number`` was a dial-out look-up of a session that exists no longer."""
        if number in self._superseded:
            self._superseded.remove(number)
            return False
        return number % 2 == 0 and 0 < number // 2 <= self._requests_made

    def number_call(self, call: Call) -> None:
        """Give ``call`` a new number and forget the old one; the serial stays."""
        if not call.number:
            self._last_serial += 1
            call.serial = self._last_serial
        self._last_call += 1
        call.number = self._last_call
        self.calls[call.number] = call
        call.tunnel = self.lacs.enter(call.context, call.tunnel)

    def number_account(self) -> int:
        """Return the number of a new account."""
        self._last_account += 1
        return self._last_account

    def forget_call(self, call: Call) -> None:
        """Forget the present number of ``call``, which leaves its tunnel."""
        del self.calls[call.number]
        self.lacs.leave(call.context, call.tunnel)
