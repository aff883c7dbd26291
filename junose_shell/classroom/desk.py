"""One trainee's place: a router with an exercise, the terminal on it, and those who look at it."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, Protocol

from junose_shell.classroom.limits import MAX_STEP, PUSH
from junose_shell.classroom.picture import Picture
from junose_shell.classroom.terminal import WebTerminal
from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import CONSOLE
from junose_shell.replies.training import Score
from junose_shell.runtime.naps import naps
from junose_shell.session.observers import ObservedExchange, Observer
from junose_shell.session.shell import Shell
from junose_shell.terminal.limits import MAX_HAPPENED
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone
from junose_shell.terminal.remote import Remote
from junose_shell.training.coach import Coach
from junose_shell.training.exercise import Exercise
from junose_shell.training.scene import opened
from junose_shell.training.solving import usual

BEAT = 0.25  # s between two steps of a clock that plays
SPEEDS = (1, 5, 20, 60)  # how many times as fast as real time
CLEAR = b"\x1b[H\x1b[2J"
PICTURE = {"type": "picture"}
AGAIN = "\r\nThe session has ended. Press Enter for another one.\r\n"


class Looker(Protocol):
    """A browser that looks at a desk."""

    def show(self, data: bytes) -> None:
        """Show bytes of the terminal."""
        ...

    def tell(self, message: dict[str, Any]) -> None:
        """Take a message for the page."""
        ...

    def behind(self) -> int:
        """Return the octets that wait to be sent."""
        ...


class _Heard(Observer):
    """Notes the last line, and that something may have changed."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def ended(self, line: ObservedExchange) -> None:
        self._desk.heard(line)


class Desk:
    """The place of the trainee ``name``. ``solved`` hears of an exercise and its score."""

    def __init__(
        self, name: str, exercise: Exercise, solved: Callable[[str, str, Score], None]
    ) -> None:
        self.name = name
        self._solved = solved
        self.lookers: list[Looker] = []
        self.last_line = ""
        self.at = asyncio.get_running_loop().time()  # when a line ended last
        self.chosen = ""  # the session whose ladder is shown
        self.speed = 0  # of a clock that plays, 0 for one that stands still
        self._scrolled = bytearray()  # the end of what the terminal got, for who comes later
        self._task: asyncio.Task[None] | None = None
        self._ending = False  # the task was cancelled to end a session, not itself
        self._playing: asyncio.Task[None] | None = None
        self._stepping: asyncio.Task[None] | None = None
        self._pushing: asyncio.TimerHandle | None = None
        self._pushed: dict[str, Any] = {}  # the parts of the page that the browsers have
        self.terminal = WebTerminal(name, "", self._show, self._behind)
        self._session: CliSession | None = None
        self.open(exercise)

    # -- the router --
    def open(self, exercise: Exercise) -> None:
        """Begin an exercise, on a new router."""
        self.exercise = exercise
        self._session = None
        shell = opened(exercise).shell
        hear = partial(self._solved, self.name, exercise.name)
        Coach(exercise, shell, partial(usual, exercise), hear)
        self._take(shell)
        self._end_session()  # the next one is on the new router

    def _take(self, shell: Shell) -> None:
        self.shell = shell
        self._picture = Picture(shell)
        shell.observers.add(_Heard(self))
        shell.router.driver.trace.subscribe(lambda _: self.stir(), aside=True)
        self.stir()

    def heard(self, line: ObservedExchange) -> None:
        """Note a line that was carried out; its secrets are covered."""
        self.last_line = self.shell.masked(line.session, line.raw)
        self.at = asyncio.get_running_loop().time()
        self.stir()

    # -- time --
    def step(self, ms: int | None) -> None:
        """Let ``ms`` of router time pass, or all until something happens next.

        A step is taken in turns, between which the others of the class have theirs. Until it is
        over there is no other one.
        """
        if self._stepping is not None:
            return
        driver = self.shell.router.driver
        if ms is None:
            due = driver.next_deadline()
            ms = 0 if due is None else due - driver.now()
        turns = self._turns(self.shell, max(0, min(ms, MAX_STEP)))
        if next(turns, None) is not None:
            self._stepping = asyncio.create_task(self._step(turns))
        self.stir()

    def _turns(self, shell: Shell, ms: int) -> Iterator[int]:
        """Let time pass, and yield after each turn; time stops with the router."""
        router = shell.router
        if not self._is_still(shell):
            for moment in naps(router.driver, router.clock, ms, None, MAX_HAPPENED):
                yield moment
                if self._is_still(shell):
                    return

    def _is_still(self, shell: Shell) -> bool:
        """Return True if no time may pass: the router is frozen, or another one is here."""
        return self.terminal.frozen or shell.heir is not None or shell is not self.shell

    async def _step(self, turns: Iterator[int]) -> None:
        """Take the rest of a step."""
        try:
            for _ in turns:
                self.stir()
                await asyncio.sleep(0)
        finally:
            self._stepping = None
            self.stir()

    def play(self, speed: int) -> None:
        """Let time pass at ``speed`` times real time; 0 stops it."""
        self.speed = speed if speed in SPEEDS else 0
        if self.speed and self._playing is None:
            self._playing = asyncio.create_task(self._play())
        self.stir()

    async def _play(self) -> None:
        while self.speed and self.lookers:
            await asyncio.sleep(BEAT)
            self.step(round(BEAT * 1_000 * self.speed))
        self.speed, self._playing = 0, None
        self.stir()

    # -- who looks --
    def look(self, looker: Looker) -> None:
        """Let a browser see the terminal and the picture."""
        self._push()
        self.lookers.append(looker)
        looker.show(bytes(self._scrolled))
        looker.tell(PICTURE | self._pushed)
        if self._task is None:
            self._task = asyncio.create_task(self._serve())

    def leave(self, looker: Looker) -> None:
        """Let a browser go; the router stays as it is."""
        with suppress(ValueError):
            self.lookers.remove(looker)

    def stir(self) -> None:
        """Something may have changed: push it soon, once for all that changes by then."""
        if self._pushing is None and self.lookers:
            loop = asyncio.get_running_loop()
            self._pushing = loop.call_later(PUSH, self._push)

    def _push(self) -> None:
        """Give the browsers the parts that are not as they have them."""
        if self._pushing is not None:
            self._pushing.cancel()
            self._pushing = None
        found = self._picture.parts(self.chosen)
        found |= {"speed": self.speed, "frozen": self.terminal.frozen, "trainee": self.name}
        had = self._pushed
        news = {name: part for name, part in found.items() if name not in had or had[name] != part}
        had.update(news)
        if news:
            for looker in tuple(self.lookers):
                looker.tell(PICTURE | news)

    def _show(self, data: bytes) -> None:
        self._scrolled += data
        del self._scrolled[:-16_384]
        for looker in tuple(self.lookers):
            looker.show(data)

    def _behind(self) -> int:
        return max((looker.behind() for looker in self.lookers), default=0)

    # -- the terminal --
    async def _serve(self) -> None:
        """Serve one session after the other, as long as the class lasts."""
        while True:
            shell = self.shell
            try:
                await self._one(shell)
            except asyncio.CancelledError:
                self._go_on()
            except Gone:
                pass
            except Exception as fault:  # noqa: BLE001 - one bug must not end the trainee's place
                shell.router.log.fault("web", fault)
            if shell.heir is not None:
                heir, self._session = shell.heir
                self._take(heir)
            elif shell is self.shell:
                self._session = None
                self._show(AGAIN.encode())
                try:
                    while b"\r" not in await self.terminal.read():
                        pass
                except asyncio.CancelledError:
                    self._go_on()
            if shell is not self.shell and shell.heir is None:
                self._show(CLEAR)

    def _end_session(self) -> None:
        """End the session that is served, or the wait for the next one."""
        if self._task is not None:
            self._ending = True
            self._task.cancel()

    def _go_on(self) -> None:
        """Go on after a session was ended; raise CancelledError again if all ends."""
        if not self._ending or self._task is None:
            raise  # noqa: PLE0704 - called while it is handled
        self._ending = False
        self._task.uncancel()

    async def _one(self, shell: Shell) -> None:
        """Serve one session, which may go on from another moment."""
        again = self._session is not None
        session = self._session or CliSession(privilege=1)
        line = shell.lines.at(CONSOLE, 0) if again else None
        line = line or shell.lines.open(CONSOLE, session, "web", "", self._end_session)
        assert line is not None  # noqa: S101 - a router has one console, and it is free
        line.hang_up = ending = self._end_session
        shell.router.on_restart.append(ending)
        pace = Pace(shell.router)
        try:
            settings = shell.lines.settings(CONSOLE, 0)
            await Remote(shell, line, settings, self.terminal, pace).run(admitted=again)
        except asyncio.CancelledError:
            if shell.router.down:
                self._show(f"\r\n{text('reload_under_way')}\r\n".encode())
            raise
        finally:
            shell.router.on_restart.remove(ending)
            shell.lines.close(line)
            pace.close()

    async def close(self) -> None:
        """End the session and the clock."""
        begun = (self._task, self._playing, self._stepping)
        tasks = [task for task in begun if task is not None]
        self._task = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
