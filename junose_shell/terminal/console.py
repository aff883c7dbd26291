"""The local console: a person at a real terminal, served by prompt_toolkit."""

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any

from junose_shell.characters import not_text
from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import CONSOLE, LineSettings
from junose_shell.record import record
from junose_shell.replies.terminal import LogMessage
from junose_shell.replies.tour import Told
from junose_shell.session.assist import leave_mode
from junose_shell.session.line import TerminalLine
from junose_shell.session.login import admit
from junose_shell.session.shell import Shell
from junose_shell.session.tour import Tour
from junose_shell.terminal.console_keys import Left
from junose_shell.terminal.console_line import ConsoleLine, HelpWanted
from junose_shell.terminal.console_screen import ConsoleScreen, window
from junose_shell.terminal.front import Front
from junose_shell.terminal.idle import Idle, watched
from junose_shell.terminal.kept_history import KeptHistory
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone
from junose_shell.terminal.preferences import Preferences
from junose_shell.terminal.signals import HUNG_UP, calling

if TYPE_CHECKING:
    from pathlib import Path

    from prompt_toolkit.utils import Event


def run_console(
    shell: Shell, *, preferences: Preferences, history: "Path | None" = None, privilege: int = 1
) -> int:
    """Serve the console until its user leaves; return the exit status of the program.

    Lines are kept between runs in the file ``history``, if the preferences want it.
    """
    from junose_shell.terminal.tty import terminal

    kept = None
    if history is not None and preferences.history:
        kept = KeptHistory(history, preferences.history)
    with terminal() as pressed:
        session = CliSession(privilege=privilege)
        return asyncio.run(_run(_Console(shell, session, _Person(pressed, preferences, kept))))


async def _run(console: "_Console") -> int:
    """Serve the console, also where a line leads to another moment of the router."""
    while True:
        status = await console.run()
        following = console.following()
        if following is None:
            return status
        console = following


def banner(shell: Shell) -> tuple[str, ...]:
    """Return the lines at the start of the console: the model, and how time passes."""
    router = shell.router
    if router.clock.passes:
        rate = f" at {router.clock.rate:g} times its speed" if router.clock.rate != 1 else ""
        time = f"Time is real: it passes by itself{rate}."
    elif router.world is not None:
        time = 'Time is virtual: it stands still until "lab advance 30s" or a ping moves it.'
    else:
        time = "Time is virtual: it passes only while a command waits (see --clock)."
    model = router.chassis.model
    return (f"{model} console: ? lists what can be typed, Tab completes, exit leaves.", time)


def scene(tour: Tour) -> tuple[str, ...]:
    """Return the lines that name the scene of a demo, and what shows more of it."""
    return (
        f"The demo {tour.name}:",
        *(f"  {line}" for line in tour.title),
        '"lab tour" leads you through it, "lab show map" draws the scene.',
    )


@record
class _Person:
    """Somebody at the terminal; ``pressed`` tells of every key of theirs."""

    pressed: "Event[object]"
    preferences: Preferences
    kept: KeptHistory | None


class _Console:
    """One console. A session that is ``continued`` has logged in before."""

    def __init__(
        self, shell: Shell, session: CliSession, person: _Person, *, continued: bool = False
    ) -> None:
        self._continued = continued
        self._shell = shell
        self._session = session
        self._pace = Pace(shell.router)
        self._person = person
        preferences = person.preferences
        self._screen = ConsoleScreen(preferences.colours, self._watched, self._fit_window)
        self._front = Front(shell, session, self._screen, self._pace)
        self._line: ConsoleLine | None = None
        self._status = 0  # of the program, in the end
        self._typing = False
        self._told: tuple[str, ...] = ()  # of the tour, most recently

    def following(self) -> "_Console | None":
        """Return the console of the moment that the last line led to, None if it led nowhere."""
        if self._shell.heir is None:
            return None
        shell, session = self._shell.heir
        shell.tour = self._shell.tour
        return _Console(shell, session, self._person, continued=True)

    async def run(self) -> int:
        """Let the user log in, then read and run lines until the session ends."""
        lines = self._shell.lines
        loop = asyncio.get_running_loop()
        here = asyncio.current_task()
        assert here is not None  # noqa: S101 - this is a coroutine
        console = lines.at(CONSOLE, 0) if self._continued else None
        console = console or lines.open(CONSOLE, self._session, "console", "", here.cancel)
        assert console is not None  # noqa: S101 - a shell has one console
        console.hang_up = here.cancel
        time = loop.create_task(self._pace.run())
        if not self._continued:
            self._greet()
        try:
            with (
                self._front.monitoring(self._log),
                calling(lambda status: loop.call_soon_threadsafe(self._go_down, here, status)),
            ):
                await self._serve(console)
        except (TimeoutError, Idle):
            self._screen.print(("", text("idle")))
        except (EOFError, Gone):
            return HUNG_UP
        except CliError:
            pass
        except asyncio.CancelledError:
            self._screen.print(("", text("going_down" if self._status else "closed_line")))
        finally:
            time.cancel()
            self._pace.close()
            lines.close(console)
        return self._status

    def _greet(self) -> None:
        """Show the first screen: the model, how time passes, and the story of an exercise."""
        self._screen.print(banner(self._shell))
        if self._shell.tour is not None:
            self._screen.print(("", *scene(self._shell.tour)))
        if self._shell.lesson is not None:
            self._screen.print(("", *self._screen.draw(self._shell.lesson.story()), ""))

    def _go_down(self, task: "asyncio.Task[Any]", status: int) -> None:
        """End because the program ends with ``status``."""
        self._status = status
        task.cancel()

    def _settings(self) -> LineSettings:
        """Return the current configuration of the console line."""
        return self._shell.lines.settings(CONSOLE, 0)

    def _limit(self, seconds: int) -> float | None:
        """Return how long to wait; on a virtual clock no time passes while the user thinks."""
        return seconds or None if self._pace.passes else None

    def _watched(self) -> AbstractAsyncContextManager[None]:
        """Return a context that ends a wait if no key is pressed for too long."""
        return watched(self._person.pressed, self._limit(self._settings().exec_timeout))

    async def _serve(self, console: TerminalLine) -> None:
        if not (self._continued or await self._admitted(console)):
            return
        kept = self._person.kept
        earlier = kept.lines if kept is not None else ()
        line = ConsoleLine(self._front, self._screen, self._person.preferences, earlier)
        self._line = line
        typed = ""
        while not self._session.closed and self._shell.heir is None:
            typed = await self._one(line, typed)

    async def _admitted(self, console: TerminalLine) -> bool:
        """Let the user log in; return False if they do not."""
        settings = self._settings()
        steps = admit(self._shell.router, console, settings)
        return await self._front.log_in(steps, self._limit(settings.login_timeout))

    async def _one(self, line: ConsoleLine, typed: str) -> str:
        """Read a line that begins with ``typed`` and carry it out; return how the next begins."""
        self._screen.print(self._front.waiting())
        lesson = self._shell.lesson
        if lesson is not None and (news := lesson.news()) is not None:
            self._screen.print(self._screen.draw(news))
        typed = typed or self._guide()
        self._typing = True
        try:
            async with self._watched():
                typed = await line.read(typed)
        except KeyboardInterrupt:
            self._front.block.begin()
            self._rest()
            return ""
        except Left:
            self._front.block.begin()
            await self._front.player.play(leave_mode(self._shell, self._session))
            return ""
        except HelpWanted as wanted:
            self._typing = False
            self._fit_window()
            await self._front.player.help(wanted.asked)
            return wanted.text
        finally:
            self._typing = False
        self._fit_window()
        self._keep(typed)
        if await self._front.carry_out(typed):
            self._suggest(typed)
        if self._shell.tour is not None and self._shell.tour.hear(typed):
            self._told = ()
            if not self._shell.tour.left:
                self._tell(("The tour ends here.",))
        return ""

    def _guide(self) -> str:
        """Tell the step of the tour that is next, once; return the line to type."""
        tour = self._shell.tour
        if tour is None or not tour.going:
            return ""
        step = tour.left[0]
        if step.told != self._told:
            self._tell(step.told)
            self._told = step.told
        return step.line

    def _rest(self) -> None:
        """Leave the tour where it is."""
        tour = self._shell.tour
        if tour is not None and tour.going:
            tour.going = False
            self._told = ()
            self._tell(('The tour waits here: "lab tour" goes on with it.',))

    def _tell(self, lines: tuple[str, ...]) -> None:
        self._screen.print(self._screen.draw(Told(lines)))

    def _keep(self, typed: str) -> None:
        """Keep a line for later runs, its secrets covered."""
        kept = self._person.kept
        if kept is not None and not_text(typed) is None:
            kept.add(self._shell.masked(self._session, typed))

    def _suggest(self, typed: str) -> None:
        """Say what a refused line of IOS is called on this router."""
        from junose_shell.session.other_words import meant

        if words := meant(typed):
            self._screen.print((f"  On this router: {words}",))

    def _fit_window(self) -> None:
        """Follow the window's size, unless the user has set another one."""
        size = window()
        self._session.terminal.fit(size.lines, size.columns)

    def _log(self, message: LogMessage) -> None:
        """Show a log line above the current line, or keep it until the next prompt."""
        from prompt_toolkit.application import get_app_or_none, run_in_terminal
        from prompt_toolkit.utils import is_dumb_terminal

        lines = list(self._screen.draw(message))
        app = get_app_or_none()
        if not self._typing or app is None or app.is_done or self._line is None:
            self._front.logged += lines
        elif is_dumb_terminal():
            self._line.show_again(app.current_buffer.document, lines)
        else:
            run_in_terminal(lambda: self._screen.print(lines))
