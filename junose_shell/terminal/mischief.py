"""Faults of the router itself while its terminals misbehave: a full NVS, a reload, a pager.

All of it could happen on a real router. Sessions see it as they would there.
"""

import asyncio
import re
from collections.abc import Callable, Iterator, Sequence

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.model.session import CliSession
from junose_shell.session.block import Ahead
from junose_shell.session.observers import ObservedExchange, Observer
from junose_shell.session.shell import Shell
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone, Player
from junose_shell.world.faults import Faults

OPERATOR = "operator"  # the name of somebody else who reloads the router
ROWS = 24  # of the pager that does not listen
_no_paging = re.compile(r"\s*te\S*\s+l\S*\s+0\s*", re.IGNORECASE).fullmatch


class Mischief(Observer):
    """Does it to the router that it is attached to."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._shell: Shell | None = None
        self._pace: Pace | None = None
        self._forget: Callable[[], None] | None = None
        self._reload: asyncio.Task[object] | None = None
        self._commands = 0

    def attach(self, shell: Shell, pace: Pace) -> None:
        """Observe this router from now on."""
        self._shell, self._pace = shell, pace
        if self._faults.full_disk:
            files = shell.router.files
            files.capacity = files.used()
        if self._faults.stubborn_pager or self._faults.reload_in_command:
            self._forget = shell.observers.add(self)

    def detach(self) -> None:
        """Let go of the router."""
        if self._forget is not None:
            self._forget()
            self._forget = None
        if self._reload is not None:
            self._reload.cancel()

    def begin(self) -> None:
        """Count commands and logins from now on."""
        self._commands = 0
        if self._shell is not None:
            self._shell.router.guard.refuses = self._faults.bad_logins

    def typed(self, line: ObservedExchange) -> None:
        """Let somebody else reload the router while a client's command runs."""
        if line.session.user == OPERATOR:
            return
        self._commands += 1
        if self._commands == self._faults.reload_in_command:
            self._reload = asyncio.create_task(self._reloaded())

    async def _reloaded(self) -> None:
        if self._shell is None or self._pace is None:
            return
        session = CliSession(privilege=TOP_LEVEL, user=OPERATOR)
        await Player(self._shell, session, _Unseen(), self._pace).run("reload")

    def ended(self, line: ObservedExchange) -> None:
        """Set the length of the terminal back if somebody has turned paging off."""
        if self._faults.stubborn_pager and _no_paging(line.raw):
            line.session.terminal.length = ROWS


class _Unseen:
    """A screen that nobody looks at. Each question gets Enter."""

    def draw(self, reply: object) -> Iterator[str]:  # noqa: ARG002 - nobody sees it
        return iter(())

    def width(self, line: str) -> int:
        return len(line)

    def show(self, lines: Sequence[str]) -> bool:  # noqa: ARG002
        return False

    async def settle(self) -> bool:
        return False

    async def key(self, prompt: str) -> str:
        raise Gone(prompt)

    async def ask(self, prompt: str, *, hidden: bool) -> str:  # noqa: ARG002
        return ""

    async def sleep(self, seconds: float) -> bool:
        await asyncio.sleep(seconds)
        return False

    async def ahead(self, *, more: bool, whole: bool) -> Ahead:
        raise Gone((more, whole))
