"""A session over a connection: login, then one line after the other, in plain text."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple, assert_never

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.guard import Source
from junose_shell.model.terminal_lines import LineSettings
from junose_shell.replies.terminal import LogMessage
from junose_shell.session.assist import leave_mode, tab
from junose_shell.session.block import Ahead
from junose_shell.session.line import TerminalLine
from junose_shell.session.login import admit
from junose_shell.session.shell import MAX_LINE, Shell
from junose_shell.terminal.channel import Channel
from junose_shell.terminal.front import Front
from junose_shell.terminal.keys import Keys
from junose_shell.terminal.limits import CALM, MAX_AHEAD, MAX_BACKLOG, QUIET
from junose_shell.terminal.lineeditor import (
    Action,
    Entered,
    HelpAsked,
    Interrupted,
    LeftConfiguration,
    LineEditor,
    Tabbed,
)
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone, Playing
from junose_shell.terminal.row import columns
from junose_shell.views.present import lines_of

TALLEST = 65_535  # rows of a window
WIDEST, NARROWEST = 512, 30  # what terminal width takes


class Begun(NamedTuple):
    """A line that was carried out as far as nothing had to be waited for; ``rest`` is left."""

    rest: Playing[None] | None


class Remote:
    """One client on one line."""

    def __init__(
        self, shell: Shell, line: TerminalLine, settings: LineSettings, channel: Channel, pace: Pace
    ) -> None:
        self._shell = shell
        self._line = line
        self._session = line.session
        self._settings = settings
        self._guard = shell.router.guard
        self._channel = channel
        self._keys = Keys()
        self._editor = LineEditor(self._keys, self._session.history, MAX_LINE + 1)  # one too many
        self._front = Front(shell, self._session, self, pace)
        self._typing = False
        self._entered = False  # until the login is over, it has a time limit of its own
        self._begun: Begun | None = None  # a line that was taken as it came
        self._prompt = ""
        channel.watch_size(self._resized)

    # -- the session --
    async def run(self, *, admitted: bool = False) -> None:
        """Let the client log in and serve it until it leaves, or goes on at another moment.

        A client that is ``admitted`` has logged in before.
        """
        if not (admitted or await self._login()):
            return
        self._entered = True
        lesson = self._shell.lesson
        if lesson is not None and not admitted:
            self._send_lines(("", *self.draw(lesson.story()), ""))
        with self._front.monitoring(self._log):
            while not self._session.closed and self._shell.heir is None:
                await self._one()

    async def _login(self) -> bool:
        channel = self._channel
        steps = admit(
            self._shell.router, self._line, self._settings, channel.proof, greeted=channel.greeted
        )
        try:
            return await self._front.log_in(steps, self._settings.login_timeout or None)
        except TimeoutError:
            self._channel.write(f"\r\n{text('login_timed_out')}\r\n".encode())
            return False
        except CliError:
            return False

    async def _one(self) -> None:
        """Read one command and run it."""
        self._begin_line()
        command = await self._command()
        if isinstance(command, Playing):
            await self._front.finish(command)
        elif command is not None:
            self._session.terminal.kind = self._channel.kind
            await self._front.carry_out(command)

    def _begin_line(self) -> None:
        """Show the prompt, and what has waited for it."""
        self._prompt = self._shell.prompt(self._session)
        if self._front.logged:
            self._send_lines(self._front.waiting())
        lesson = self._shell.lesson
        if lesson is not None and (news := lesson.news()) is not None:
            self._send_lines(self.draw(news))
        self._editor.begin(self._prompt, self._session.terminal.width)
        self._typing = True

    async def _command(self) -> str | Playing[None] | None:
        """Return a line to carry out, or to finish; None for a new prompt."""
        try:
            while True:
                match await self._action():
                    case Entered(line):
                        return line
                    case Begun(rest):
                        return rest
                    case LeftConfiguration():
                        self._front.block.begin()
                        await self._front.player.play(leave_mode(self._shell, self._session))
                        return None
                    case Interrupted():
                        self._front.block.begin()
                        return None
                    case HelpAsked(line):
                        self._typing = False
                        await self._front.player.help(line)
                        self._editor.redraw()
                        self._typing = True
                    case Tabbed(line, again):
                        self._complete(line, again=again)
                    case other:
                        assert_never(other)
        finally:
            self._typing = False

    def _complete(self, line: str, *, again: bool) -> None:
        """Complete the common part, then ring; a second Tab lists (decision 33)."""
        found = tab(self._shell, self._session, line, again=again)
        if found.insert:
            self._editor.complete(found.insert)
        elif again and found.choices:
            self._send_lines(("", " ".join(found.choices)))
            self._editor.redraw()
        else:
            self._editor.ring()

    def _take(self, data: bytes) -> bytes | None:
        """Carry out a plain line as it comes at the prompt, and show the next prompt.

        Nearly all input of programs is such a line, and its way through keys, actions and the task
        of the session would take longer than the line. What has to be waited for is left to that
        way: see ``Channel.read``.
        """
        if not self._typing or (text := self._keys.whole(data)) is None:
            return data
        self._typing = False
        self._session.terminal.kind = self._channel.kind
        rest = self._front.carry_out_at_once(self._editor.enter(text))
        if rest is None and not self._session.closed and self._shell.heir is None:
            self._begin_line()
        else:
            self._begun = Begun(rest)
        self._flush()
        return None if self._typing else b""

    async def _action(self) -> Action | Begun:
        """Read until the line editor has something to do.

        What was typed ahead is done in bounded parts, and the client has to accept the output of
        each before the next one. Others had their turn while it sent the first part.
        """
        came = False
        while True:
            if self._keys.waiting and not came:
                await self._turn()
            action = self._editor.turn()
            self._flush()
            if action is not None:
                return action
            came = not self._editor.busy
            if came:
                await self._more()
            if (begun := self._begun) is not None:
                self._begun = None
                return begun

    async def _turn(self) -> None:
        """Let the client take its output, and others have their turn."""
        if self._channel.backlog() > CALM:
            await self._channel.drain()
        await asyncio.sleep(0)

    async def _more(self) -> None:
        """Read more keys; raise Gone if none comes for too long."""
        patience = self._settings.exec_timeout if self._entered else 0
        if not patience:  # as usual: no timer for each key
            self._keys.feed(await self._channel.read(self._take))
            return
        try:
            async with asyncio.timeout(patience):
                self._keys.feed(await self._channel.read())
        except TimeoutError:
            self._channel.write(f"\r\n{text('idle')}\r\n".encode())
            raise Gone from None

    def _resized(self, rows: int, width: int) -> None:
        rows, width = min(rows, TALLEST), width and min(max(width, NARROWEST), WIDEST)
        terminal = self._session.terminal
        terminal.fit(rows, width)
        if self._typing:
            self._editor.fit(terminal.width)
            self._flush()

    # -- log lines --
    def _log(self, message: LogMessage) -> None:
        lines = list(lines_of(message))
        if self._channel.backlog() > MAX_BACKLOG:
            return
        if not self._typing:
            self._front.logged += lines
            return
        self._editor.erase()
        self._send_lines(lines)
        self._editor.redraw()
        self._flush()

    def _send_lines(self, lines: Iterable[str]) -> None:
        self._editor.put("\r\n".join((*lines, "")))
        self._flush()

    def _flush(self) -> None:
        """Give the channel what the editor wants to send."""
        self._channel.write(self._editor.output())

    # -- the screen of the player --
    def draw(self, reply: object) -> Iterator[str]:
        """Yield the lines of a reply as plain text."""
        return lines_of(reply, len(self._prompt))

    def width(self, line: str) -> int:
        """Return the columns that a line takes."""
        return columns(line)

    def show(self, lines: Sequence[str]) -> bool:
        """Send lines; return True if the client has to accept them before more are sent."""
        self._send_lines(lines)
        return not lines or self._channel.backlog() > CALM

    async def settle(self) -> bool:
        """Let the client accept the output; return True if it typed Ctrl+C meanwhile.

        Other sessions run in between.
        """
        await self._channel.drain()
        await self._glance()
        return self._keys.interrupted()

    async def _glance(self) -> None:
        """Read what was typed meanwhile, but leave a long paste unread."""
        await asyncio.sleep(0)
        if self._keys.waiting > CALM:
            return
        with suppress(TimeoutError, Gone):  # who sends no more may still read
            async with asyncio.timeout(0):
                self._keys.feed(await self._channel.read())

    async def ahead(self, *, more: bool, whole: bool) -> Ahead:
        """Return the lines that were sent ahead.

        ``more``: look whether more have arrived. ``whole``: if any are there, wait for the rest.
        """
        if not more and not self._keys.waiting:
            return Ahead([], whole)
        await self._glance()
        with suppress(TimeoutError, Gone):
            while whole and 0 < self._keys.waiting < MAX_AHEAD:
                async with asyncio.timeout(QUIET):
                    self._keys.feed(await self._channel.read())
        return Ahead(self._keys.lines(), whole and self._keys.waiting < MAX_AHEAD)

    async def key(self, prompt: str) -> str:
        """Wait for one key at a prompt that disappears."""
        await self._turn()
        self._channel.write(prompt.encode())
        while (key := self._keys.take(single=True)) is None:
            await self._more()
        self._channel.write(b"\r" + b" " * len(prompt) + b"\r")
        return key.text or key.name

    async def ask(self, prompt: str, *, hidden: bool) -> str:
        """Ask for a line, with asterisks if it is hidden."""
        if hidden:
            await asyncio.sleep(self._guard.pause(Source(self._line.address, self._line.name)))
        self._editor.begin(prompt, self._session.terminal.width, hidden=hidden)
        while True:
            match await self._action():
                case Entered(line):
                    return line
                case LeftConfiguration() | Interrupted():
                    raise CliError("interrupted")
                case HelpAsked():
                    self._editor.redraw()
                case Tabbed():
                    self._editor.ring()

    async def sleep(self, seconds: float) -> bool:
        """Wait; return True if Ctrl+C ended it early."""
        try:
            async with asyncio.timeout(seconds):
                while not self._keys.interrupted():
                    self._keys.feed(await self._channel.read())
        except TimeoutError:
            return False
        return True
