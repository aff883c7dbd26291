"""Hosts that start, stop and change while others run."""

import asyncio
from collections.abc import Callable, Sequence

from junose_shell.fleet.host import Host, Member
from junose_shell.terminal.limits import ServeError
from junose_shell.terminal.ssh_options import SshOptions

TOGETHER = 50  # hosts that start between two turns of the clients


class HostFleet:
    """The hosts by name. ``keys`` are SSH's, the same for all hosts.

    ``started`` hears of every host that listens, ``complain`` gets a line for what a host's clients
    or its script did wrong.
    """

    def __init__(
        self, keys: SshOptions, started: Callable[[Host], None], complain: Callable[[str], None]
    ) -> None:
        self.hosts: dict[str, Host] = {}
        self._keys = keys
        self._started = started
        self._complain = complain

    async def become(self, members: Sequence[Member]) -> None:
        """Have exactly these hosts: new ones start, others stop, changed ones start again.

        Raises ServeError if one cannot listen; those before it are there.
        """
        wanted = {member.spec.name: member for member in members}
        for name in [name for name in self.hosts if name not in wanted]:
            await self.hosts.pop(name).stop()
        changed = [
            member
            for name, member in wanted.items()
            if name not in self.hosts or self.hosts[name].member != member
        ]
        complained: set[int] = set()  # recipes
        for number, member in enumerate(changed):
            if former := self.hosts.pop(member.spec.name, None):
                await former.stop()
            host = Host(member, self._keys, self._complain)
            for item in [] if id(member.recipe) in complained else host.router.rejected:
                place = f"{item.file}:{item.line}"
                self._complain(f"{place}: {item.text.strip()}: {item.rejection.message}")
            complained.add(id(member.recipe))
            await self._start(host)
            if number % TOGETHER == 0:
                await asyncio.sleep(0)

    async def _start(self, host: Host) -> None:
        try:
            await host.start()
        except ServeError as error:
            raise ServeError(f"{host.name}: {error}") from error
        self.hosts[host.name] = host
        self._started(host)

    async def order(self, verb: str, name: str) -> str:
        """``start``, ``stop`` or ``restart`` a host; return what is wrong with that, or nothing."""
        host = self.hosts.get(name)
        if host is None:
            return f"no host {name!r}"
        if verb == "start" and host.running:
            return f"{name} runs already"
        try:
            if verb == "stop":
                await host.stop()
                return ""
            await (host.restart() if verb == "restart" else host.start())
        except ServeError as error:
            return str(error)
        self._started(host)
        return ""

    async def close(self) -> None:
        """Stop all hosts."""
        await asyncio.gather(*(host.stop() for host in self.hosts.values()))
