"""Plays what a line answers on a screen: replies by the page, waits, questions."""

from collections.abc import Generator, Iterable, Iterator
from typing import Protocol, TypeVar

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.replies.steps import Reply, Step, Wait
from junose_shell.session.pager import MORE, Pager
from junose_shell.session.session import CliSession
from junose_shell.session.shell import Shell
from junose_shell.terminal.pace import Pace

T = TypeVar("T")


class Gone(Exception):  # noqa: N818 - it is no error that a user leaves
    """The user is no longer there."""


class Screen(Protocol):
    """What a front end does; what waits for the user raises Gone when nobody is there."""

    def draw(self, reply: object, prompt: int) -> Iterator[str]:
        """Yield the lines of a reply; ``prompt`` columns stand before the typed line."""
        ...

    def width(self, line: str) -> int:
        """Return the columns that a line takes."""
        ...

    async def show(self, lines: Iterable[str]) -> None:
        """Show lines."""
        ...

    async def key(self, prompt: str) -> str:
        """Show a prompt, wait for one key, take the prompt away; return the key or its name."""
        ...

    async def ask(self, prompt: str, *, hidden: bool) -> str:
        """Ask for a line; raise CliError when the user will not answer."""
        ...

    async def sleep(self, seconds: float) -> bool:
        """Wait; tell whether the user interrupted."""
        ...


class Player:
    """Runs lines of one session on one screen."""

    def __init__(self, shell: Shell, session: CliSession, screen: Screen, pace: Pace) -> None:
        self._shell = shell
        self._session = session
        self._screen = screen
        self._pace = pace

    async def run(self, raw: str, *, paged: bool = True) -> None:
        """Run a line to its end, or until the user has seen enough."""
        answer = self._shell.respond(self._session, raw)
        await self.play(self._shell.play(self._session, raw, answer), paged=paged)

    async def play(self, steps: Generator[Step, str | None, T], *, paged: bool = True) -> T | None:
        """Play steps and return their value, None when the user has seen enough before."""
        prompt = len(self._shell.prompt(self._session))
        pager = self._pager(paged=paged)
        try:
            step = next(steps)
            while not pager.stopped:
                try:
                    sent = await self._do(step, pager, prompt)
                except Gone:
                    raise
                except Exception as fault:  # noqa: BLE001 - the shell reports it as its own
                    step = steps.throw(fault)
                else:
                    step = steps.send(sent)
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            steps.close()
            self._pace.nudge()
        return None

    async def show(self, reply: object, *, paged: bool = True) -> None:
        """Show one reply that no line has asked for, such as help."""
        prompt = len(self._shell.prompt(self._session))
        await self._page(self._screen.draw(reply, prompt), self._pager(paged=paged))

    def _pager(self, *, paged: bool) -> Pager:
        terminal = self._session.terminal
        return Pager(terminal.length if paged else 0, terminal.width, self._screen.width)

    async def _do(self, step: Step, pager: Pager, prompt: int) -> str | None:
        if isinstance(step, Reply):
            await self._page(self._screen.draw(step.data, prompt), pager)
        elif isinstance(step, Wait):
            await self._pace.wait(step, self._screen.sleep)
        else:
            return await self._screen.ask(step.prompt, hidden=step.hidden)
        return None

    async def _page(self, lines: Iterable[str], pager: Pager) -> None:
        pager.open(lines)
        while not pager.done:
            await self._screen.show(pager.page())
            if pager.waiting:
                await self._more(pager)

    async def _more(self, pager: Pager) -> None:
        filter_key = pager.press(await self._screen.key(MORE))
        if not filter_key:
            return
        try:
            pager.filter(filter_key, await self._screen.ask(filter_key, hidden=False))
        except CliError as error:
            shown = {name: value for name, value in error.fields.items() if name != "column"}
            await self._screen.show((text(error.code, **shown),))
