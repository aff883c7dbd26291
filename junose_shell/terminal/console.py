"""The local console: a person at a real terminal, served by prompt_toolkit."""

import asyncio
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING, Any

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import CONSOLE, LineSettings
from junose_shell.replies.terminal import LogMessage
from junose_shell.session.assist import leave_mode, tab
from junose_shell.session.line import TerminalLine
from junose_shell.session.login import admit
from junose_shell.session.shell import MAX_LINE, Shell
from junose_shell.terminal.colours import coloured
from junose_shell.terminal.completer import menu
from junose_shell.terminal.console_keys import Left, editing_keys
from junose_shell.terminal.front import Front
from junose_shell.terminal.idle import Idle, watched
from junose_shell.terminal.keys import Keys
from junose_shell.terminal.lineeditor import Entered, LineEditor
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone
from junose_shell.terminal.recall import recall
from junose_shell.terminal.row import columns
from junose_shell.terminal.signals import HUNG_UP, calling
from junose_shell.terminal.typeahead import edited, glance, interrupted, next_key
from junose_shell.views.blocks import plain_lines
from junose_shell.views.present import Writer, lines_of

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.application import Application
    from prompt_toolkit.document import Document
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from prompt_toolkit.utils import Event

MENU = 8  # rows for the line and the menu of Tab
_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def run_console(shell: Shell, *, plain: bool, privilege: int = 1) -> int:
    """Serve the console until its user leaves; return the exit status of the program."""
    from junose_shell.terminal.tty import terminal

    with terminal() as pressed:
        session = CliSession(privilege=privilege)
        return asyncio.run(_run(shell, session, pressed, plain=plain))


async def _run(shell: Shell, session: CliSession, pressed: "Event[object]", *, plain: bool) -> int:
    """Serve the console, also where a line leads to another moment of the router."""
    status = await _Console(shell, session, pressed, plain=plain).run()
    while shell.heir is not None:
        shell, session = shell.heir
        status = await _Console(shell, session, pressed, plain=plain, continued=True).run()
    return status


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


class _Console:
    """One console; ``plain`` leaves out colours, menus and suggestions.

    ``pressed`` tells of every key. A session that is ``continued`` has logged in before.
    """

    def __init__(
        self,
        shell: Shell,
        session: CliSession,
        pressed: "Event[object]",
        *,
        plain: bool,
        continued: bool = False,
    ) -> None:
        self._continued = continued
        self._shell = shell
        self._session = session
        self._plain = plain
        self._pace = Pace(shell.router)
        self._pressed = pressed
        self._screen = _Screen(_writer(plain=plain), self._watched, self._fit_window)
        self._front = Front(shell, session, self._screen, self._pace)
        self._status = 0  # of the program, in the end
        self._typing = False

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
        return watched(self._pressed, self._limit(self._settings().exec_timeout))

    async def _serve(self, console: TerminalLine) -> None:
        if not (self._continued or await self._admitted(console)):
            return
        line = self._line()
        while not self._session.closed and self._shell.heir is None:
            await self._one(line)

    async def _admitted(self, console: TerminalLine) -> bool:
        """Let the user log in; return False if they do not."""
        settings = self._settings()
        steps = admit(self._shell.router, console, settings)
        return await self._front.log_in(steps, self._limit(settings.login_timeout))

    def _prompt(self) -> str:
        """Return the prompt; carets are placed below what is typed after it."""
        prompt = self._shell.prompt(self._session)
        self._screen.indent = len(prompt)
        return prompt

    async def _one(self, line: "PromptSession[str]") -> None:
        self._screen.print(self._front.waiting())
        lesson = self._shell.lesson
        if lesson is not None and (news := lesson.news()) is not None:
            self._screen.print(self._screen.draw(news))
        self._typing = True
        try:
            async with self._watched():
                typed = await line.prompt_async(self._prompt())
        except KeyboardInterrupt:
            return
        except Left:
            leave_mode(self._shell, self._session)
            return
        finally:
            self._typing = False
        self._fit_window()
        await self._front.carry_out(typed)

    def _fit_window(self) -> None:
        """Follow the window's size, unless the user has set another one."""
        size = _window()
        self._session.terminal.fit(size.lines, size.columns)

    def _log(self, message: LogMessage) -> None:
        """Show a log line above the current line, or keep it until the next prompt."""
        from prompt_toolkit.application import get_app_or_none, run_in_terminal
        from prompt_toolkit.utils import is_dumb_terminal

        lines = list(self._screen.draw(message))
        app = get_app_or_none()
        if not self._typing or app is None or app.is_done:
            self._front.logged += lines
        elif is_dumb_terminal():
            self._show_again(app.current_buffer.document, lines)
        else:
            run_in_terminal(lambda: self._screen.print(lines))

    # -- the line --
    def _line(self) -> "PromptSession[str]":
        from prompt_toolkit import PromptSession
        from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
        from prompt_toolkit.completion import DummyCompleter
        from prompt_toolkit.output import ColorDepth

        line: PromptSession[str] = PromptSession(
            completer=DummyCompleter(),  # there has to be one for a menu to get room
            complete_while_typing=False,
            auto_suggest=None if self._plain else AutoSuggestFromHistory(),
            color_depth=ColorDepth.DEPTH_1_BIT if self._plain or _colourless() else None,
            enable_history_search=True,
            history=recall(self._session),
            key_bindings=self._keys(),
        )
        line.app.before_render += partial(_fit_menu, line)
        return line

    def _keys(self) -> "KeyBindings":
        from prompt_toolkit.filters import is_searching

        keys = editing_keys()
        keys.add("?")(self._help)
        keys.add("c-l")(self._redraw)
        keys.add("c-r", filter=~is_searching)(self._redraw)
        keys.add("tab", filter=~is_searching)(self._tab)
        return keys

    def _help(self, event: "KeyPressEvent") -> None:
        text = event.current_buffer.document.text_before_cursor
        self._show_below(event, self._front.player.drawn_help(text))

    def _redraw(self, event: "KeyPressEvent") -> None:
        self._show_below(event, ())

    def _show_below(self, event: "KeyPressEvent", lines: Iterable[str]) -> None:
        """Print lines below the current line, and the line again below them."""
        from prompt_toolkit.utils import is_dumb_terminal

        app, buffer = event.app, event.current_buffer
        if is_dumb_terminal():
            self._show_again(buffer.document, lines)
            return
        suggestion, buffer.suggestion, buffer.complete_state = buffer.suggestion, None, None
        app.key_processor.key_buffer.clear()  # the key would show at the cursor
        app.renderer.render(app, app.layout, is_done=True)  # at once: more keys may be typed ahead
        buffer.suggestion = suggestion
        self._screen.print(lines)

    def _tab(self, event: "KeyPressEvent") -> None:
        """Complete at once, before the keys typed after it, and offer the remaining choices."""
        from prompt_toolkit.utils import is_dumb_terminal

        buffer = event.current_buffer
        if buffer.complete_state:
            buffer.complete_next()
            return
        raw = buffer.document.text_before_cursor
        found = tab(self._shell, self._session, raw)
        buffer.insert_text(found.insert)
        listed = (" ".join(found.choices),) if len(found.choices) > 1 else ()
        if is_dumb_terminal() or (self._plain and listed):
            self._show_below(event, listed)
        elif listed:
            buffer.complete_state = menu(self._shell, self._session, buffer.document, found.choices)

    def _show_again(self, document: "Document", lines: Iterable[str]) -> None:
        """Print lines, then prompt and typed text again: a dumb terminal redraws nothing."""
        self._screen.print(("", *lines))
        sys.stdout.write(self._prompt() + document.text_before_cursor)
        sys.stdout.flush()


def _fit_menu(line: "PromptSession[str]", app: "Application[str]") -> None:
    """Give an open menu a row for each entry, but no more rows than the window has."""
    menu = app.current_buffer.complete_state
    wanted = MENU if menu is None else max(MENU, len(menu.completions) + 1)
    line.reserve_space_for_menu = min(wanted, app.output.get_size().rows)


class _Screen:
    """The console as the player sees it.

    Its waits for keys are ``watched``; ``fit`` follows the window's size.
    """

    def __init__(
        self, write: Writer, watched: Callable[[], AbstractAsyncContextManager[None]],
        fit: Callable[[], None],
    ) -> None:  # fmt: skip
        self._write = write
        self._watched = watched
        self._fit = fit
        self.indent = 0  # columns before the typed line

    def print(self, lines: Iterable[str]) -> None:
        """Write whole lines."""
        self._put("".join(f"{line}\n" for line in lines))

    def draw(self, reply: object) -> Iterator[str]:
        """Yield the lines of a reply, in colour if the terminal has it."""
        lines = lines_of(reply, self.indent, self._write)
        return lines if self._write is plain_lines else coloured(reply, lines)

    def width(self, line: str) -> int:
        """Return the columns that a line takes; colours take none."""
        return columns(_ESCAPE.sub("", line))

    async def show(self, lines: Sequence[str]) -> bool:
        """Show lines; return True if Ctrl+C was typed meanwhile, which is an ordinary key here."""
        self.print(lines)
        return glance()

    async def key(self, prompt: str) -> str:
        """Wait for one key at a prompt that disappears."""
        self._put(prompt)
        async with self._watched():
            key = await next_key()
        self._fit()
        self._put("\r" + " " * len(prompt) + "\r")
        return key.text or key.name

    async def ask(self, prompt: str, *, hidden: bool) -> str:
        """Ask for a line, with asterisks if it is hidden."""
        keys = Keys()
        editor = LineEditor(keys, limit=MAX_LINE + 1)  # one too many
        editor.begin(prompt, _window().columns, answer=True, hidden=hidden)
        async with self._watched():
            action = await edited(editor, keys, self._put)
        if not isinstance(action, Entered):
            raise CliError("interrupted")
        return action.text

    def _put(self, text: str) -> None:
        """Write text unchanged."""
        sys.stdout.write(text)
        sys.stdout.flush()

    async def sleep(self, seconds: float) -> bool:
        """Wait; return True if Ctrl+C ended it early."""
        return await interrupted(seconds)


def _window() -> os.terminal_size:
    """Return the window's size, 0 for unknown."""
    try:
        return os.get_terminal_size(sys.stdout.fileno())  # shutil's believes $LINES first
    except OSError:  # the output is no terminal
        return os.terminal_size((0, 0))


def _colourless() -> bool:
    return "NO_COLOR" in os.environ or os.environ.get("TERM", "dumb") == "dumb"


def _writer(*, plain: bool) -> Writer:
    from junose_shell.views.rich_writer import rich_lines

    if plain or _colourless() or not sys.stdout.isatty():
        return plain_lines
    return lambda blocks: rich_lines(blocks, colour=True)
