"""Terminals that misbehave: a channel that spoils what passes, in the same way for the same seed.

The router stays right. Only what clients see of it goes wrong: the bytes are late, cut, joined,
mixed with others, or they end.
"""

import asyncio
import re
from collections import deque
from collections.abc import Callable
from hashlib import blake2b

from junose_shell.session.login import Proof, needs_password
from junose_shell.session.shell import Shell
from junose_shell.terminal.channel import Channel, First, Resized
from junose_shell.terminal.door import Refusal
from junose_shell.terminal.limits import PATIENCE
from junose_shell.terminal.mischief import Mischief
from junose_shell.terminal.player import Gone
from junose_shell.terminal.server import Server, unsaid
from junose_shell.world.faults import NO_FAULTS, Faults

SHOWN = 40  # bytes of the output of a command that is cut off
LOG_LINE = b"NOTICE 01/15/2010 08:00:00 UTC system: environment poll complete\r\n"
LONGEST = 120  # bytes in which a prompt is looked for
LOSABLE = 6  # of the first lines of an output one loses its end
_prompt = re.compile(rb"(?:^|\n)([!-~]{1,80}[>#])$").search
_line_end = re.compile(rb"[\r\n]").search


class Dice:
    """Numbers that look random and depend on the seed only."""

    def __init__(self, seed: int, connection: int) -> None:
        self._name = f"{seed}/{connection}"
        self._draws = 0

    def up_to(self, most: int) -> int:
        """Return a number from 1 to ``most``."""
        self._draws += 1
        drawn = blake2b(f"{self._name}/{self._draws}".encode(), digest_size=4).digest()
        return 1 + int.from_bytes(drawn) % most


class FlakyServer(Server):
    """Serves one router to clients that all suffer from ``faults``."""

    def __init__(
        self, shell: Shell, faults: Faults, seed: int, report: Callable[[str], None] = unsaid
    ) -> None:
        self._faults = faults
        self._seed = seed
        self._mischief = Mischief(faults)
        super().__init__(shell, report)
        self._begin()

    def _attach(self, shell: Shell) -> None:
        super()._attach(shell)
        self._mischief.attach(shell, self.pace)

    def _detach(self) -> None:
        super()._detach()
        self._mischief.detach()

    def _begin(self) -> None:
        self._connections = 0
        self._mischief.begin()

    async def begin_again(self, shell: Shell) -> None:
        """Serve a new router, to clients who are counted from the first."""
        await super().begin_again(shell)
        self._begin()

    async def session(self, channel: Channel, *, exposed: bool) -> None:
        """Serve one client, or turn it away as often as the faults say."""
        self._connections += 1
        faults, number = self._faults, self._connections
        logins = 0 if needs_password(self.shell.router, self.lines) else faults.bad_logins
        code = "bad_password" if number <= logins else ""  # nobody asks for one, so nobody waits
        if logins < number <= logins + faults.busy:
            code = "no_line"
        if code:
            await self.attend(channel, self._refused(channel, code))
            return
        await super().session(
            FlakyChannel(channel, faults, Dice(self._seed, number)), exposed=exposed
        )

    async def _refused(self, channel: Channel, code: str) -> Refusal:
        count = len(self.lines.open_numbers())
        return self.door.refuse(code, channel.transport, channel.address, count=count)


def server_of(
    shell: Shell, faults: Faults, seed: int, report: Callable[[str], None] = unsaid
) -> Server:
    """Return the server of a router, with ``faults`` and ``seed``.

    Those of its world take the place of no faults, and of seed 0.
    """
    if (world := shell.router.world) is not None:
        faults, seed = faults if faults != NO_FAULTS else world.terminal, seed or world.seed
    return (
        Server(shell, report) if faults == NO_FAULTS else FlakyServer(shell, faults, seed, report)
    )


class FlakyChannel:
    """A channel that spoils its output. It is as deterministic as what is typed."""

    def __init__(self, inner: Channel, faults: Faults, dice: Dice) -> None:
        self._inner = inner
        self._faults = faults
        self._dice = dice
        self.transport, self.address, self.user = inner.transport, inner.address, inner.user
        self._commands = 0  # lines that were typed at a prompt
        self._sent = 0  # bytes of output
        self._tail = b""  # of the output, to see whether a prompt is there
        self._typing = False  # after a prompt, until Enter
        self._lines = 0  # line ends of this command that come before what does not belong there
        self._prompt = b""  # the last one
        self._left = -1  # bytes until the connection is cut, -1 for endless
        self._pieces: deque[tuple[bytes, int]] = deque()  # to send, and ms to wait before it
        self._loss = 0  # line ends of this command that come before the line that loses its end
        self._gathered = b""
        self._pouring: asyncio.TimerHandle | None = None
        self._delay = faults.banner_delay  # before the next output
        self._stalled = not faults.stall_after
        self._pump: asyncio.Task[None] | None = None
        if faults.drop_after:
            self._left = faults.drop_after

    @property
    def proof(self) -> Proof:
        """The proof that the client gave."""
        return self._inner.proof

    @property
    def greeted(self) -> bool:
        """True if the client has seen the banners."""
        return self._inner.greeted

    @property
    def kind(self) -> str:
        """The kind of terminal."""
        return self._inner.kind

    def watch_size(self, heard: Resized) -> None:
        """Tell the size of the window, or a wrong one."""
        columns = self._faults.columns
        self._inner.watch_size(lambda rows, width: heard(rows, columns or width))
        if columns:
            heard(0, columns)

    async def read(self, first: First | None = None) -> bytes:  # noqa: ARG002 - its task wakes
        """Return the client's next input."""
        await self.drain()
        data = await self._inner.read()
        if self._typing and _line_end(data):
            self._commands += 1
            self._lines = 2  # that of the echo, and the first one of the output
            self._delay = self._faults.command_delay
            if (every := self._faults.half_line) and self._dice.up_to(every) == every:
                self._loss = 1 + self._dice.up_to(LOSABLE)
            if self._commands == self._faults.drop_in_command:
                self._left = SHOWN
        return data

    # -- output --
    def write(self, data: bytes) -> None:
        """Take output, spoil it and send it piece by piece."""
        data = self._spoiled(data)
        if not data:
            return
        if not self._faults.segment and not self._delay and self._stalled and self._left < 0:
            self._add(data, 0)
            return
        size = self._faults.segment
        while data:
            length = self._dice.up_to(size) if size else len(data)
            wait, self._delay = self._delay, self._faults.segment_delay if size else 0
            if not self._stalled and self._sent + length >= self._faults.stall_after:
                self._stalled = True
                length = max(1, self._faults.stall_after - self._sent)
                self._delay = self._faults.stall
            self._add(data[:length], wait)
            self._sent += length
            data = data[length:]

    def _spoiled(self, data: bytes) -> bytes:
        """Return what the client sees of ``data``; follow where prompts and lines are."""
        if self._typing and b"\n" not in data and not _prompt(data):
            return b"" if self._faults.echo_off else data
        if self._typing:
            end = data.find(b"\n")
            if self._faults.echo_off and end > 0:
                data = data[end - 1 :]
            self._typing = False
        data = self._mixed(self._shortened(data))
        self._tail = (self._tail + data)[-LONGEST:]
        if found := _prompt(self._tail):
            self._prompt = found[1]
            self._typing = True
        return data

    def _shortened(self, data: bytes) -> bytes:
        """Leave out the second half of the line whose end is lost."""
        lines = data.split(b"\r\n")
        ended, wanted = len(lines) - 1, self._loss
        self._loss = max(0, wanted - ended)
        if 1 < wanted <= ended:  # the first line is the echo
            lines[wanted - 1] = lines[wanted - 1][: len(lines[wanted - 1]) // 2]
        return b"\r\n".join(lines)

    def _mixed(self, data: bytes) -> bytes:
        """Put what does not belong there after the first line of a command's output."""
        if not self._lines:
            return data
        at = -1
        while self._lines and (at := data.find(b"\n", at + 1)) >= 0:
            self._lines -= 1
        if self._lines:
            return data
        more = b""
        if (every := self._faults.stray_prompt) and self._dice.up_to(every) == every:
            more = self._prompt + b"\r\n"
        if (every := self._faults.log_line) and self._dice.up_to(every) == every:
            more += LOG_LINE
        return data[: at + 1] + more + data[at + 1 :]

    def _add(self, data: bytes, wait: int) -> None:
        if not self._pieces and not wait and self._left < 0 and self._pump is None:
            self._out(data)
            return
        self._pieces.append((data, wait))
        if self._pump is None:
            self._pump = asyncio.create_task(self._send())

    async def _send(self) -> None:
        """Send the pieces in their time."""
        try:
            while self._pieces:
                data, wait = self._pieces[0]
                if wait:
                    await self._inner.drain()
                    await asyncio.sleep(wait / 1000)
                if self._left >= 0:
                    data, self._left = data[: self._left], max(self._left - len(data), 0)
                self._out(data)
                await self._inner.drain()
                if not self._left:
                    self._pour()
                    self._inner.abort()
                    return
                self._pieces.popleft()
        except Gone:
            pass  # the next read says so
        finally:
            self._pieces.clear()
            self._pump = None

    def _out(self, data: bytes) -> None:
        """Send data now, or with what comes in the next time."""
        if not self._faults.gather:
            self._inner.write(data)
            return
        self._gathered += data
        if self._pouring is None:
            loop = asyncio.get_running_loop()
            self._pouring = loop.call_later(self._faults.gather / 1000, self._pour)

    def _pour(self) -> None:
        if self._pouring is not None:
            self._pouring.cancel()
            self._pouring = None
        data, self._gathered = self._gathered, b""
        if data:
            self._inner.write(data)

    def fail(self) -> None:
        """Let the client get a status of failure in the end, if its protocol has one."""
        self._inner.fail()

    async def drain(self) -> None:
        """Wait until the client has accepted most of the output."""
        while (pump := self._pump) is not None:
            await asyncio.wait((pump,))
        await self._inner.drain()

    def backlog(self) -> int:
        """Return the number of bytes that wait to be sent."""
        return (
            self._inner.backlog() + len(self._gathered) + sum(len(data) for data, _ in self._pieces)
        )

    def abort(self) -> None:
        """Disconnect at once."""
        self._inner.abort()

    async def close(self, patience: float = PATIENCE) -> None:
        """End the connection after the output, at the latest after ``patience`` s."""
        try:
            if (pump := self._pump) is not None:
                await asyncio.wait((pump,), timeout=patience)
        finally:
            if self._pump is not None:
                self._pump.cancel()
            self._pour()
        await self._inner.close(patience)
