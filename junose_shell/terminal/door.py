"""The door of a server: it lets clients in, or tells them why it does not."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from junose_shell.messages import text
from junose_shell.record import record
from junose_shell.runtime.router import Router
from junose_shell.session.lines import RouterLines
from junose_shell.terminal import limits

if TYPE_CHECKING:
    from junose_shell.terminal.channel import Channel


class Guest(Protocol):
    """A connection that lives longer than its sessions."""

    def close(self) -> None:
        """Close the connection."""
        ...

    def abort(self) -> None:
        """Disconnect at once."""
        ...

    async def wait_closed(self) -> None:
        """Wait until it is closed."""
        ...


@record
class Refusal:
    """Why a client may not come in: a ``code`` of the catalogue, and its text."""

    code: str
    text: str


class Reports:
    """Lines for the owner of the server: so many within a while, and the number of the rest."""

    def __init__(self, show: Callable[[str], None], now: Callable[[], float]) -> None:
        self._show = show
        self._now = now
        self._since = now()
        self._said = 0

    def say(self, line: str) -> None:
        """Show a line, or count it."""
        if self._now() - self._since >= limits.REPORT_WINDOW:
            if self._said > limits.MAX_REPORTS:
                self._show(f"{self._said - limits.MAX_REPORTS} more lines are left out")
            self._since, self._said = self._now(), 0
        self._said += 1
        if self._said <= limits.MAX_REPORTS:
            self._show(line)


class Door:
    """Decides about every client of one server, whatever it speaks."""

    def __init__(self, router: Router, lines: RouterLines, show: Callable[[str], None]) -> None:
        self._now = asyncio.get_running_loop().time
        self.reports = Reports(show, self._now)
        self.attach(router, lines)
        self.guests: set[Guest] = set()  # SSH connections
        self.leaving: set[Guest] = set()  # those that end, and are about to be told why
        self.told: set[Channel] = set()  # clients that are hearing the last words

    def attach(self, router: Router, lines: RouterLines) -> None:
        """Let clients into this router from now on."""
        self._router, self._lines = router, lines
        router.guard.now, router.guard.tell = self._now, self.reports.say

    def refusal(self, transport: str, address: str) -> Refusal | None:
        """Return why nobody from an address may come in, None if somebody may."""
        if self._router.startup.loading:
            return self.refuse("reload_under_way", transport, address)
        if self._router.guard.locked(address):
            return self.refuse("too_many_failures", transport, address)
        if not self._lines.welcomes(address):
            self._router.log.write(5, "cli", text("not_welcome", who=transport, at=address))
            return self.refuse("access_denied", transport, address)
        return None

    def full(self, transport: str, address: str) -> Refusal:
        """Return that no line is free."""
        count = len(self._lines.open_numbers())
        return self.refuse("no_line", transport, address, count=count)

    def refuse(self, code: str, transport: str, address: str, **fields: object) -> Refusal:
        """Return a refusal, and report it."""
        said = text(code, **fields)
        self.reports.say(f"{transport} from {address} refused: {said.removeprefix('% ')}")
        return Refusal(code, said)

    def crowded(self, *, refused: bool) -> bool:
        """Return True if so many are leaving that one who is ``refused``, or not, is hung up on.

        As many sessions as there are lines may leave at the same time beyond those.
        """
        beyond = len(self.leaving) + len(self.told) - limits.LEAVING
        return beyond >= 0 and (refused or beyond >= len(self._lines.open_numbers()))
