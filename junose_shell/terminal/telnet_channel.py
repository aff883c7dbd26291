"""A Telnet client's terminal, as a protocol of asyncio."""

import asyncio
from typing import TYPE_CHECKING, cast

from junose_shell.session.login import NOTHING
from junose_shell.terminal.channel import First, Outbox, Resized
from junose_shell.terminal.limits import CHUNK, PATIENCE
from junose_shell.terminal.player import Gone
from junose_shell.terminal.telnet import OPENING, Decoder

if TYPE_CHECKING:
    from collections.abc import Callable


class TelnetChannel(asyncio.Protocol):
    """A Telnet client. ``begin`` returns the task that serves it once it is connected."""

    transport = "telnet"
    greeted = False
    proof = NOTHING

    def __init__(self, begin: "Callable[[TelnetChannel], asyncio.Task[None]]") -> None:
        self._begin = begin
        self.address = self.user = self.kind = ""
        self._resized: Resized | None = None
        self._decoder = Decoder()
        self._out = Outbox(self._push, OPENING)
        self.write = self._out.write  # it gets UTF-8: no byte 255, which would be a command
        self._came = bytearray()  # input that waits to be read
        self._ended = False  # no more comes
        self._first: First | None = None  # while a read waits
        self._reader: asyncio.Future[None] | None = None
        self._room: asyncio.Event | None = None  # while the client takes no output

    # -- what the event loop tells --
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to serve the client."""
        self._transport = cast("asyncio.Transport", transport)
        peer = transport.get_extra_info("peername")
        self.address = peer[0] if peer else ""
        self._serving = self._begin(self)

    def data_received(self, data: bytes) -> None:
        """Let the session take the input at once, or wake its task."""
        if self._first is not None and self._decoder.plain(data):
            self._out.reading = False  # what a line shows goes out with its echo
            try:
                left = self._first(data)
            except Exception as fault:  # noqa: BLE001 - it must end this session only
                self._wake(fault)
                return
            self._out.send()
            if left is None:
                self._out.reading = True
                return
            data = left
        self._came += data
        if len(self._came) > CHUNK:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """Let the session end; it can still send."""
        self._ended = True
        self._wake()
        return True

    def connection_lost(self, exc: Exception | None) -> None:
        """Let the session end; what came before an error counts no more."""
        if exc is not None:
            self._came.clear()
        self._ended = True
        self._wake()
        self.resume_writing()

    def pause_writing(self) -> None:
        """Let writers wait."""
        self._room = asyncio.Event()

    def resume_writing(self) -> None:
        """Let writers go on."""
        if self._room is not None:
            self._room.set()
            self._room = None

    def _wake(self, fault: Exception | None = None) -> None:
        self._first = None
        if self._reader is None or self._reader.done():
            return
        if fault is None:
            self._reader.set_result(None)
        else:
            self._reader.set_exception(fault)

    # -- the channel --
    def watch_size(self, heard: Resized) -> None:
        """Call ``heard`` with the window's size whenever the client tells it."""
        self._resized = heard

    async def read(self, first: First | None = None) -> bytes:
        """Return the client's next input, after sending the output; see ``First``."""
        while True:
            await self.drain()
            data = await self._next(first)
            if self._decoder.plain(data):  # as nearly always
                return data
            got = self._decoder.feed(data)
            if got.answer:
                self._out.write(bytes(got.answer))
            self.kind = got.kind or self.kind
            if got.size and self._resized:
                self._resized(*got.size)
            if got.data:
                return bytes(got.data)

    async def _next(self, first: First | None) -> bytes:
        """Return what came, ``CHUNK`` bytes at most; empty if ``first`` took all of it."""
        if not self._came:
            if not self._ended:
                self._first, self._out.reading = first, True
                try:
                    await self._woken()
                finally:
                    self._first, self._out.reading = None, False
            if self._ended and not self._came:
                raise Gone
        data = bytes(self._came[:CHUNK])
        del self._came[:CHUNK]
        if len(self._came) <= CHUNK:
            self._transport.resume_reading()
        return data

    async def _woken(self) -> None:
        self._reader = asyncio.get_running_loop().create_future()
        try:
            await self._reader
        finally:
            self._reader = None

    def _push(self, data: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(data)

    async def drain(self) -> None:
        """Wait until the client has accepted most of the output."""
        self._out.send()
        if self._room is None:
            return
        try:
            async with asyncio.timeout(PATIENCE):
                await self._room.wait()
        except TimeoutError:
            raise Gone from None
        if self._transport.is_closing():
            raise Gone

    def backlog(self) -> int:
        """Return the number of bytes that wait to be sent."""
        size: int = self._transport.get_write_buffer_size()
        return size + len(self._out)

    def fail(self) -> None:
        """Let the client get a status of failure in the end, if its protocol has one."""

    def abort(self) -> None:
        """Disconnect at once."""
        self._transport.abort()

    async def close(self, patience: float = PATIENCE) -> None:
        """End the connection when the output is accepted, at the latest after ``patience`` s.

        Input that still arrives is read and dropped. Closing without reading it would reset the
        connection, and the client would lose output.
        """
        self._out.send()
        try:
            if not self._ended or self.backlog():
                async with asyncio.timeout(patience):
                    await self._parted()
        except (TimeoutError, Gone, OSError):  # the client may have reset the connection
            pass
        finally:
            self._transport.abort()

    async def _parted(self) -> None:
        """Wait until both sides have ended and the client has all output."""
        if not self._transport.is_closing():
            self._transport.write_eof()
        while not self._ended:
            await self._next(None)
        if self.backlog():
            self._transport.close()
            await self._woken()
