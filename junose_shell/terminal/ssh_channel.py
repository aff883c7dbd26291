"""An SSH client's terminal."""

import asyncio

import asyncssh

from junose_shell.session.login import Proof
from junose_shell.terminal.channel import First, Outbox, Resized, printable
from junose_shell.terminal.limits import CHUNK, PATIENCE
from junose_shell.terminal.player import Gone


class SshChannel:
    """An SSH client's terminal."""

    transport = "SSH"

    def __init__(
        self, process: "asyncssh.SSHServerProcess[bytes]", proof: Proof, *, greeted: bool
    ) -> None:
        self._process = process
        self.proof = proof
        self.greeted = greeted
        self.address: str = process.get_extra_info("peername")[0]
        self.user = printable(process.get_extra_info("username") or "")
        self.kind = printable(process.term_type or "")
        self._resized: Resized | None = None
        self._out = Outbox(self._push)
        self.status = 0  # that the client gets in the end

    def watch_size(self, heard: Resized) -> None:
        """Call ``heard`` with the window's size, now and whenever it changes."""
        self._resized = heard
        width, rows, _, _ = self._process.term_size
        heard(rows, width)

    async def read(self, first: First | None = None) -> bytes:  # noqa: ARG002 - its task wakes
        """Return what was typed next."""
        while True:
            await self.drain()
            self._out.reading = True
            try:
                data = await self._process.stdin.read(CHUNK)
            except asyncssh.TerminalSizeChanged as change:
                if self._resized is not None:
                    self._resized(change.height, change.width)
                continue
            except (asyncssh.BreakReceived, asyncssh.SignalReceived):
                return b"\x03"
            except (asyncssh.Error, OSError):
                raise Gone from None
            finally:
                self._out.reading = False
            if not data:
                raise Gone
            return data

    def write(self, data: bytes) -> None:
        """Send."""
        self._out.write(data)

    def _push(self, data: bytes) -> None:
        if not self._process.is_closing():
            self._process.stdout.write(data)

    async def drain(self) -> None:
        """Wait until the client has accepted most of the output."""
        self._out.send()
        if self._process.channel.get_write_buffer_size() == 0:
            return
        try:
            async with asyncio.timeout(PATIENCE):
                await self._process.stdout.drain()
        except (asyncssh.Error, OSError):  # a TimeoutError as well
            raise Gone from None

    def backlog(self) -> int:
        """Return the number of bytes that wait to be sent."""
        size: int = self._process.channel.get_write_buffer_size()
        return size + len(self._out)

    async def close(self, patience: float = PATIENCE) -> None:
        """End the session.

        A client that does not accept the last output within ``patience`` s is disconnected.
        """
        self._out.send()
        self._process.exit(self.status)
        try:
            async with asyncio.timeout(patience):
                await self._process.wait_closed()
        except (asyncssh.Error, OSError):  # a TimeoutError as well
            self.abort()
        except asyncio.CancelledError:
            self.abort()
            raise

    def fail(self) -> None:
        """Let the client get a status of failure in the end, if its protocol has one."""
        self.status = 1

    def abort(self) -> None:
        """Disconnect at once."""
        self._process.get_extra_info("connection").abort()
