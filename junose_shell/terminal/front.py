"""The common part of all front ends: a login, log lines, and a line that runs."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Reply
from junose_shell.replies.terminal import LogMessage
from junose_shell.session.block import Block
from junose_shell.session.exchange import Exchange
from junose_shell.session.login import LoginSteps
from junose_shell.session.shell import Shell
from junose_shell.terminal.monitor import MAX_LOGGED, Monitor
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Player, Screen


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
        async with asyncio.timeout(patience):
            return bool(await self.player.play(Exchange(steps), paged=False))

    @contextmanager
    def monitoring(self, show: Callable[[LogMessage], None]) -> Iterator[None]:
        """Give ``show`` the log lines that the session wants to see."""
        monitor = Monitor(self.shell.router, self.session, show)
        monitor.open()
        try:
            yield
        finally:
            monitor.close()

    def waiting(self) -> list[str]:
        """Return the log lines that waited for the prompt, once."""
        lines = list(self.logged)
        self.logged.clear()
        return lines

    async def carry_out(self, typed: str) -> bool:
        """Let the router catch up with time, then run a line, unless its section was refused.

        Return True if the line itself was refused.
        """
        self.shell.router.driver.catch_up()
        block, refused = self.block, False
        if skipped := block.take(typed):
            await self.player.play(Exchange(None, Reply(skipped)))
        else:
            self.shell.remember(self.session, typed)
            refused = await self.player.run(typed) is not None
        ahead = None
        if block.looks_ahead(refused=refused):
            ahead = await self._screen.ahead(more=block.under_way, whole=refused)
        block.done(ahead, refused=refused)
        return refused
