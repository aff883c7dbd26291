"""Serves Telnet and SSH clients: one event loop, one task a client, one router."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY
from junose_shell.session.login import NOTHING, guarded, method_of
from junose_shell.session.shell import Shell
from junose_shell.terminal.channel import Channel
from junose_shell.terminal.limits import Failures, ServeError, loopback
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone
from junose_shell.terminal.remote import Remote
from junose_shell.terminal.telnet import TelnetChannel

if TYPE_CHECKING:
    from junose_shell.session.lines import Lines

FAREWELL = 2.0  # s that sessions have to take their last words


class Guest(Protocol):
    """A connection that lives longer than its sessions."""

    def close(self) -> None:
        """Close the connection."""
        ...

    def abort(self) -> None:
        """Disconnect at once."""
        ...

    async def wait_closed(self) -> None:
        """Wait until it is closed."""
        ...


class Server:
    """Serves one router until it is closed."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.lines: Lines = shell.lines
        self.pace = Pace(shell.router)
        self.failures = Failures(asyncio.get_running_loop().time)
        self.closing = False
        self.guests: set[Guest] = set()  # SSH connections
        self.leaving: set[Guest] = set()  # those that are refused, and about to be told
        self._tasks: set[asyncio.Task[None]] = set()
        self._closers: list[Callable[[], None]] = []
        self._time = asyncio.create_task(self.pace.run())

    # -- listening --
    async def listen_telnet(self, host: str, port: int) -> int:
        """Listen for Telnet; return the port. Raises ServeError if that is not possible."""
        self.check_exposure(host)

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await self.session(TelnetChannel(reader, writer), exposed=not loopback(host))

        try:
            server = await asyncio.start_server(serve, host, port)  # sets TCP_NODELAY itself
        except OSError as error:
            raise ServeError(f"cannot listen on {host}:{port}: {error.strerror}") from error
        self.closed_by(server.close)
        number: int = server.sockets[0].getsockname()[1]
        return number

    def check_exposure(self, host: str) -> None:
        """Raise ServeError for an address that others can reach while lines are unguarded."""
        if not loopback(host) and not guarded(self.shell.router, self.lines):
            raise ServeError(
                f"{host} can be reached from outside, and not every line asks for a password; "
                "configure 'password' under 'line vty', or listen on 127.0.0.1"
            )

    def closed_by(self, close: Callable[[], None]) -> None:
        """Register what ends a listener."""
        self._closers.append(close)

    # -- sessions --
    async def session(self, channel: Channel, *, exposed: bool) -> None:
        """Serve one client until it leaves. A fault in one session never reaches another."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - this is a coroutine
        self._tasks.add(task)
        try:
            await self._serve(channel, task, exposed=exposed)
        except Gone:
            pass
        except asyncio.CancelledError:
            code = "going_down" if self.closing else "closed_line"
            _tell(channel, code)
        except Exception as fault:  # noqa: BLE001 - a bug must not end the others' sessions
            self.shell.router.log.fault(channel.transport, fault)
        finally:
            with suppress(asyncio.CancelledError):  # the server ends, and waits no longer
                await channel.close()
            self._tasks.discard(task)

    def welcomes(self, transport: str, address: str) -> bool:
        """Return True if access lists accept an address; if not, the log says so."""
        welcome = self.lines.welcomes(address)
        if not welcome:
            self.shell.router.log.write(5, "cli", text("not_welcome", who=transport, at=address))
        return welcome

    async def _serve(self, channel: Channel, task: "asyncio.Task[None]", *, exposed: bool) -> None:
        if self.failures.too_many(channel.address):
            _tell(channel, "too_many_failures")
            return
        session = CliSession(user=channel.user)
        line = self.lines.open(VTY, session, channel.transport, channel.address, task.cancel)
        if line is None:
            if self.welcomes(channel.transport, channel.address):
                _tell(channel, "no_line", count=len(self.lines.open_numbers()))
            return
        try:
            settings = self.lines.settings(line.kind, line.number)
            known = channel.proof != NOTHING or method_of(self.shell.router, settings)
            if exposed and not known:
                _tell(channel, "unguarded")
            else:
                await Remote(self.shell, line, settings, channel, self.pace).run()
        finally:
            for _ in range(line.failures):
                self.failures.note(channel.address)
            self.lines.close(line)

    async def close(self) -> None:
        """Close the listeners, tell the sessions, and end them."""
        self.closing = True
        for close in self._closers:
            close()
        tasks = set(self._tasks)
        for task in tasks:
            task.cancel()
        await _ended(tasks)
        guests = self.guests | self.leaving
        for guest in guests:
            guest.close()
        await _ended({asyncio.create_task(guest.wait_closed()) for guest in guests})
        for guest in guests:
            guest.abort()
        self._time.cancel()
        self.pace.close()
        await asyncio.sleep(0)  # what was hung up on has one more turn to be gone


async def _ended(tasks: "set[asyncio.Task[None]]") -> None:
    """Give tasks some time to end by themselves."""
    if tasks:
        _, late = await asyncio.wait(tasks, timeout=FAREWELL)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late)


def _tell(channel: Channel, code: str, **fields: object) -> None:
    channel.write(f"\r\n{text(code, **fields)}\r\n".encode())
