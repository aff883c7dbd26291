"""Serves Telnet and SSH clients: one event loop, one task a client, one router."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY
from junose_shell.session.login import NOTHING, guarded, method_of
from junose_shell.session.shell import Shell
from junose_shell.terminal.channel import Channel
from junose_shell.terminal.door import Door, Guest, Refusal
from junose_shell.terminal.limits import FAREWELL, REFUSED_STAY, ServeError, loopback
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone
from junose_shell.terminal.remote import Remote
from junose_shell.terminal.telnet_channel import TelnetChannel

if TYPE_CHECKING:
    from junose_shell.session.line import TerminalLine
    from junose_shell.session.lines import RouterLines

CLEARED, RELOADING, GOING_DOWN = "closed_line", "reload_under_way", "going_down"


def unsaid(_line: str) -> None:
    """Report to nobody."""


class Server:
    """Serves one router until it is closed. ``report`` gets a line for each refusal and fault."""

    def __init__(self, shell: Shell, report: Callable[[str], None] = unsaid) -> None:
        self.door = Door(shell.router, shell.lines, report)
        self._tasks: dict[asyncio.Task[None], str] = {}  # and what ends each, for its user
        self._partings: set[asyncio.Task[None]] = set()
        self._closers: list[Callable[[], None]] = []
        self._attach(shell)

    def _attach(self, shell: Shell) -> None:
        self.shell = shell
        self.lines: RouterLines = shell.lines
        self.pace = Pace(shell.router)
        shell.router.on_restart.append(self._restarted)
        shell.router.log.on_fault.append(self._fault)
        self._time = asyncio.create_task(self.pace.run())

    def _detach(self) -> None:
        if self._restarted not in self.shell.router.on_restart:
            return  # closed before
        self.shell.router.on_restart.remove(self._restarted)
        self.shell.router.log.on_fault.remove(self._fault)
        self._time.cancel()
        self.pace.close()

    def _follow(self, shell: Shell) -> None:
        """Go on with the router at another moment; who guesses passwords gets no fresh start."""
        guard = self.shell.router.guard
        self._detach()
        shell.router.guard, shell.lines.least = guard, self.lines.least
        self._attach(shell)
        self.door.attach(shell.router, shell.lines)

    # -- listening --
    async def listen_telnet(self, host: str, port: int) -> int:
        """Listen for Telnet; return the port. Raises ServeError if that is not possible."""
        self.check_exposure(host)

        loop, exposed = asyncio.get_running_loop(), not loopback(host)

        def begin(channel: Channel) -> asyncio.Task[None]:
            return loop.create_task(self.session(channel, exposed=exposed))

        try:
            server = await loop.create_server(lambda: TelnetChannel(begin), host, port)
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
        """Serve one client on a line until it leaves."""
        await self.attend(channel, self._serve(channel, exposed=exposed))

    async def attend(
        self, channel: Channel, serving: Coroutine[object, None, Refusal | None]
    ) -> None:
        """Carry out what serves one client. A fault in one session never reaches another.

        Its value says why the client is refused.
        """
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - this is a coroutine
        self._tasks[task] = CLEARED
        refusal = None
        try:
            refusal = await serving
        except Gone:
            pass
        except asyncio.CancelledError:
            _tell(channel, text(self._tasks[task]))
        except Exception as fault:  # noqa: BLE001 - a bug must not end the others' sessions
            self.shell.router.log.fault(channel.transport, fault)
        finally:
            try:
                with suppress(asyncio.CancelledError):  # the server ends, and waits no longer
                    await self.close_channel(channel, refusal)
            finally:
                del self._tasks[task]

    async def close_channel(self, channel: Channel, refusal: Refusal | None) -> None:
        """Give a client some time to hear the last words, or why it is refused."""
        if self.door.crowded(refused=refusal is not None):
            channel.abort()
            return
        self.door.told.add(channel)
        try:
            if refusal is None:
                await channel.close()
                return
            channel.fail()
            _tell(channel, refusal.text)
            await channel.close(REFUSED_STAY)
        finally:
            self.door.told.discard(channel)

    async def _serve(self, channel: Channel, *, exposed: bool) -> Refusal | None:
        if refusal := self.door.refusal(channel.transport, channel.address):
            return refusal
        session = CliSession(user=channel.user)
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - this is a coroutine
        hang_up = partial(self._end, task, CLEARED)
        line = self.lines.open(VTY, session, channel.transport, channel.address, hang_up)
        if line is None:
            return self.door.full(channel.transport, channel.address)
        try:
            settings = self.lines.settings(line.kind, line.number)
            known = channel.proof != NOTHING or method_of(self.shell.router, settings)
            if exposed and not known:
                return self.door.refuse("unguarded", channel.transport, channel.address)
            await Remote(self.shell, line, settings, channel, self.pace).run()
            while self.shell.heir is not None:
                line = await self._go_on(line, channel, hang_up)
        finally:
            self.lines.close(line)
        return None

    async def _go_on(
        self, line: "TerminalLine", channel: Channel, hang_up: Callable[[], object]
    ) -> "TerminalLine":
        """Serve the client of ``line`` at another moment of the router; return its line there.

        Nobody else is on the router then.
        """
        assert self.shell.heir is not None  # noqa: S101 - the caller has asked
        shell, session = self.shell.heir
        self._follow(shell)
        there = self.lines.at(line.kind, line.number)
        if there is None:
            there = self.lines.open(VTY, session, channel.transport, channel.address, hang_up)
        assert there is not None  # noqa: S101 - it is the only one
        there.hang_up = hang_up
        settings = self.lines.settings(there.kind, there.number)
        await Remote(shell, there, settings, channel, self.pace).run(admitted=True)
        return there

    # -- ends --
    async def begin_again(self, shell: Shell) -> None:
        """End all sessions and connections, and serve a new router on the same ports."""
        while self._tasks or self.door.guests:  # somebody may come in meanwhile
            await self._part(self._end_all(GOING_DOWN), self._leaving())
        self._detach()
        self._attach(shell)
        self.door.attach(shell.router, shell.lines)

    def _end(self, task: "asyncio.Task[None]", code: str) -> None:
        """End a session; its user reads the text of ``code``."""
        if task in self._tasks:
            self._tasks[task] = code
            task.cancel()

    def _restarted(self) -> None:
        """End all sessions and connections: what their users have proved is worth nothing now."""
        parting = asyncio.create_task(self._part(self._end_all(RELOADING), self._leaving()))
        self._partings.add(parting)
        parting.add_done_callback(self._partings.discard)

    def _end_all(self, code: str) -> "set[asyncio.Task[None]]":
        tasks = set(self._tasks)
        for task in tasks:
            self._end(task, code)
        return tasks

    def _fault(self, fault: BaseException) -> None:
        self.door.reports.say(f"internal error: {type(fault).__name__}; see show log data")

    def _leaving(self) -> set[Guest]:
        """Return all SSH connections; from now on they open no more sessions."""
        guests = set(self.door.guests)
        self.door.guests.clear()
        self.door.leaving |= guests
        return guests

    async def _part(self, tasks: "set[asyncio.Task[None]]", guests: set[Guest]) -> None:
        """Wait until sessions have ended, then end the connections that they are on."""
        await _ended(tasks)
        for guest in guests:
            guest.close()
        await _ended({asyncio.ensure_future(_quietly(guest.wait_closed())) for guest in guests})
        for guest in guests:
            guest.abort()

    async def close(self) -> None:
        """Close the listeners, tell the sessions, and end them."""
        for close in self._closers:
            close()
        guests = self.door.leaving | self._leaving()
        await self._part(self._end_all(GOING_DOWN), guests)
        await _ended(set(self._partings))
        self._detach()
        await asyncio.sleep(0)  # what was hung up on has one more turn to be gone


async def _quietly(waiting: Awaitable[None]) -> None:
    """Wait for an end that may come by an error."""
    with suppress(OSError):
        await waiting


async def _ended(tasks: "set[asyncio.Task[None]]") -> None:
    """Give tasks some time to end by themselves."""
    if tasks:
        _, late = await asyncio.wait(tasks, timeout=FAREWELL)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late)


def _tell(channel: Channel, said: str) -> None:
    channel.write(f"\r\n{said}\r\n".encode())
