"""The common part of all front ends: a login, log lines, and a line that runs."""

import asyncio
from collections import deque
from collections.abc import Callable

from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Reply
from junose_shell.replies.terminal import LogMessage
from junose_shell.session.block import SKIPS, Ahead, Block
from junose_shell.session.exchange import Exchange
from junose_shell.session.login import LoginSteps
from junose_shell.session.shell import Shell
from junose_shell.terminal.monitor import MAX_LOGGED, Monitor
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Player, Playing, Screen


class Front:
    """The front end of a session, whose output goes to ``screen``.

    ``logged`` has the log lines that wait until the session is at its prompt.
    """

    def __init__(self, shell: Shell, session: CliSession, screen: Screen, pace: Pace) -> None:
        self.shell = shell
        self.session = session
        self.player = Player(shell, session, screen, pace)
        self.block = Block(shell, session)
        self._screen = screen
        self.logged: deque[str] = deque(maxlen=MAX_LOGGED)

    async def log_in(self, steps: LoginSteps, patience: float | None) -> bool:
        """Carry out the steps of a login; return True if the user may enter.

        Raises TimeoutError after ``patience`` seconds; None means no limit.
        """
        login = self.player.start(Exchange(steps), paged=False)
        if not login.at_once():
            async with asyncio.timeout(patience):
                await login.finish()
        return bool(login.exchange.value)

    def monitoring(self, show: Callable[[LogMessage], None]) -> Monitor:
        """Give ``show`` the log lines that the session wants to see, within this context."""
        return Monitor(self.shell.router, self.session, show)

    def waiting(self) -> list[str]:
        """Return the log lines that waited for the prompt, once."""
        lines = list(self.logged)
        self.logged.clear()
        return lines

    async def carry_out(self, typed: str) -> bool:
        """Let the router catch up with time, then run a line, unless its section was refused.

        Return True if the line itself was refused.
        """
        return await self.finish(self._started(typed))

    def carry_out_at_once(self, typed: str) -> Playing[None] | None:
        """Carry out a line behind which nothing waits, if it needs no waiting.

        Return what has to be finished, None if nothing.
        """
        line, block = self._started(typed), self.block
        if not line.at_once() or block.under_way:
            return line
        refused = line.exchange.rejection is not None and self._refused(line)
        block.done(Ahead([], refused), refused=refused)
        return None

    async def finish(self, line: Playing[None]) -> bool:
        """Run the rest of a line; return True if it was refused."""
        await line.finish()
        block, refused = self.block, self._refused(line)
        ahead = None
        if block.looks_ahead(refused=refused):
            ahead = await self._screen.ahead(more=block.under_way, whole=refused)
        block.done(ahead, refused=refused)
        return refused

    def _started(self, typed: str) -> Playing[None]:
        self.shell.router.driver.catch_up()
        if skipped := self.block.take(typed):
            return self.player.start(Exchange(None, Reply(skipped)))
        self.shell.remember(self.session, typed)
        return self.player.start(self.shell.execute(self.session, typed))

    def _refused(self, line: Playing[None]) -> bool:
        """Return True if a line was refused; one that was skipped was not."""
        rejection = line.exchange.rejection
        return rejection is not None and rejection not in SKIPS
