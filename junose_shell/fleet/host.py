"""A router that is served: it starts, stops and starts again on the same ports."""

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from junose_shell.errors import UsageError
from junose_shell.fleet.spec import HostSpec
from junose_shell.library.router import Recipe, Router
from junose_shell.session.observers import ObservedExchange, Observer
from junose_shell.session.script import Script
from junose_shell.session.shell import Shell
from junose_shell.terminal.flaky import server_of
from junose_shell.terminal.limits import ServeError, endpoint
from junose_shell.terminal.server import Server, unsaid
from junose_shell.terminal.ssh_options import SshOptions
from junose_shell.world.faults import NO_FAULTS, preset_named

TELNET_PORT, SSH_PORT = 2323, 2222
LATER = 0.01  # s after a reset: those who wait for it have gone on by then


class ListenAddress(NamedTuple):
    """Where a router listens."""

    host: str
    port: int


class Typed(NamedTuple):
    """A line that a client typed.

    ``at`` is the router's time in ms, ``seconds`` the real time since the host started, ``line``
    the terminal line, such as ``vty 0``, and ``user`` the name that the client gave.
    """

    at: int
    seconds: float
    line: str
    user: str
    text: str


class Member(NamedTuple):
    """A host and what its router is made from."""

    spec: HostSpec
    recipe: Recipe


class _Listener(Observer):
    """Notes what clients type."""

    def __init__(self, typed: list[Typed]) -> None:
        self._typed = typed
        self._now = asyncio.get_running_loop().time
        self._began = self._now()

    def typed(self, line: ObservedExchange) -> None:
        session = line.session
        self._typed.append(
            Typed(line.at, self._now() - self._began, session.line, session.user, line.raw)
        )


class Spare:
    """A router that is made in turns of the loop, from ``LATER`` on, before anybody needs it."""

    def __init__(self, model: Router) -> None:
        self._making = model.again_by_turns()
        self._made: Router | None = None
        self._loop = asyncio.get_running_loop()
        self._next: asyncio.Handle = self._loop.call_later(LATER, self._turn)

    def router(self) -> Router:
        """Return the router; make what is missing of it now."""
        while self._made is None:
            self._turn()
        self.give_up()
        return self._made

    def give_up(self) -> None:
        """Make no more of it."""
        self._next.cancel()

    def _turn(self) -> None:
        try:
            next(self._making)
        except StopIteration as done:
            self._made = done.value
        else:
            self._next.cancel()
            self._next = self._loop.call_soon(self._turn)


class Host:
    """One router of a fleet. ``telnet`` and ``ssh`` are None where it does not listen."""

    def __init__(
        self, member: Member, keys: SshOptions, complain: Callable[[str], None] = unsaid
    ) -> None:
        self.member = member
        self.spec = member.spec
        self.name = member.spec.name
        self.router = Router(recipe_for(*member))
        self._complain = complain
        self.telnet: ListenAddress | None = None
        self.ssh: ListenAddress | None = None
        self.typed: list[Typed] = []
        self._keys = keys
        self._spare: Spare | None = None
        self._listen_no_more: Callable[[], None] | None = None
        self._server: Server | None = None

    @property
    def running(self) -> bool:
        """True while it accepts clients."""
        return self._server is not None

    async def start(self) -> None:
        """Listen; raise ServeError if that is not possible."""
        shell = self.router.shell
        shell.lines.least = self.spec.lines
        faults = preset_named(self.spec.flaky) if self.spec.flaky else NO_FAULTS
        self._server = server_of(shell, faults, self.spec.seed, self._report)
        self._hear(shell)
        try:
            if self.spec.telnet:
                host, port = self.telnet or endpoint(self.spec.telnet, TELNET_PORT)
                self.telnet = ListenAddress(host, await self._server.listen_telnet(host, port))
            if self.spec.ssh:
                host, port = self.ssh or endpoint(self.spec.ssh, SSH_PORT)
                self.ssh = ListenAddress(host, await self._listen_ssh(self._server, host, port))
        except ServeError:
            await self.stop()
            raise

    def _hear(self, shell: Shell) -> None:
        self._listen_no_more = shell.observers.add(_Listener(self.typed))

    def _report(self, line: str) -> None:
        self._complain(f"{self.name}: {line}")

    async def _listen_ssh(self, server: Server, host: str, port: int) -> int:
        try:
            from junose_shell.terminal.ssh import listen_ssh
        except ModuleNotFoundError as error:
            raise ServeError("SSH needs asyncssh: pip install 'junose-shell[ssh]'") from error
        return await listen_ssh(server, host, port, self._keys)

    async def stop(self) -> None:
        """Disconnect the clients and listen no more."""
        server, self._server = self._server, None
        if server is not None:
            await server.close()
        if self._listen_no_more is not None:
            self._listen_no_more()
            self._listen_no_more = None
        if self._spare is not None:
            self._spare.give_up()
            self._spare = None

    async def reset(self) -> None:
        """Disconnect the clients and serve a new router, as ``restart`` does, but go on listening.

        The router of the next reset is made while the loop has nothing else to do.
        """
        if self._server is None:
            await self.restart()
            return
        spare, self._spare = self._spare, None
        fresh = spare.router() if spare else self.router.again()
        fresh.shell.lines.least = self.spec.lines
        await self._server.begin_again(fresh.shell)
        self.router = fresh
        self.typed.clear()
        self._hear(fresh.shell)
        if not fresh.shell.router.clock.passes:  # a time that passes begins with the reset
            self._spare = Spare(fresh)

    async def restart(self) -> None:
        """Start again on the same ports, as a new router from the same script and world."""
        await self.stop()
        self.router = self.router.again()
        self.typed.clear()
        await self.start()


def recipe_of(spec: HostSpec) -> Recipe:
    """Read the files of a host; raise UsageError if one of them cannot be used."""
    try:
        return Recipe.of(spec.script, world=spec.world, model=spec.model, clock=spec.clock)
    except ValueError as error:
        raise UsageError(str(error)) from error


def recipe_for(spec: HostSpec, recipe: Recipe) -> Recipe:
    """Return the recipe with what the host adds: its name, unless a script has one, its users."""
    lines = [line for script in recipe.scripts for line in script.lines]
    more = [*spec.more_lines()]
    if not any(line.split()[:1] == ["hostname"] for line in lines):
        more.insert(0, f"hostname {spec.name}")
    return recipe._replace(scripts=(*recipe.scripts, Script(f"<{spec.name}>", more)))
