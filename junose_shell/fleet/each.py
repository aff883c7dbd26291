"""A server that gives each session a router of its own."""

import asyncio
from collections.abc import Callable

from junose_shell.session.shell import Shell
from junose_shell.terminal.channel import Channel
from junose_shell.terminal.server import Server

MOST = 500  # routers at once


class EachServer(Server):
    """Serves sessions on routers that ``make`` returns; each ends with its session.

    ``shell`` is the router that lets clients in, and that carries out the single commands of
    ``ssh host command``.
    """

    def __init__(
        self, shell: Shell, make: Callable[[], Shell], report: Callable[[str], None]
    ) -> None:
        super().__init__(shell, report)
        self._make = make
        self._inner: set[Server] = set()

    async def session(self, channel: Channel, *, exposed: bool) -> None:
        """Serve one client on a new router until it leaves."""
        if len(self._inner) >= MOST:
            refusal = self.door.refuse("no_line", channel.transport, channel.address, count=MOST)
            await self.close_channel(channel, refusal)
            return
        shell = self._make()
        shell.router.guard = self.shell.router.guard  # who guesses gets no fresh start
        server = Server(shell, self.door.reports.say)
        self._inner.add(server)
        try:
            await server.session(channel, exposed=exposed)
        finally:
            self._inner.discard(server)
            await server.close()

    async def close(self) -> None:
        """Close the listeners, tell the sessions, and end them."""
        await asyncio.gather(*(server.close() for server in list(self._inner)))
        await super().close()
