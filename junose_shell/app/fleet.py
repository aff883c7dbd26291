"""``junose-shell serve --inventory``: many routers in one process, told as lines of JSON."""

import asyncio
import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from junose_shell.errors import UsageError
from junose_shell.fleet.fleet import HostFleet
from junose_shell.fleet.host import Host
from junose_shell.fleet.inventory import InventoryError, read_inventory
from junose_shell.fleet.lists import write_ansible, write_nornir
from junose_shell.record import record
from junose_shell.terminal.limits import ServeError
from junose_shell.terminal.ssh_options import SshOptions

VERBS = ("start", "stop", "restart")


@record
class Inventoried:
    """The inventory, and the lists of hosts to write for Ansible and Nornir; empty for none."""

    inventory: str
    ansible: str = ""
    nornir: str = ""
    keys: SshOptions = SshOptions()


async def serve_inventory(options: Inventoried, complain: Callable[[str], None]) -> None:
    """Serve the hosts until a signal comes.

    SIGHUP reads the inventory again. Orders come on standard input: ``restart edge001``. Raises
    UsageError for an inventory that cannot be used, and for a port that cannot be had.
    """
    running = _Running(options, complain)
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    try:
        await running.load()
        loop.add_signal_handler(signal.SIGHUP, running.load_again)
        orders = asyncio.create_task(running.take_orders())
        await ended.wait()
        orders.cancel()
    except (InventoryError, ServeError, OSError) as error:
        raise UsageError(str(error)) from error
    finally:
        await running.fleet.close()


class _Running:
    def __init__(self, options: Inventoried, complain: Callable[[str], None]) -> None:
        self.fleet = HostFleet(options.keys, _started, complain)
        self._options = options
        self._complain = complain
        self._turn = asyncio.Lock()  # one change after the other
        self._loads: set[asyncio.Task[None]] = set()

    async def load(self) -> None:
        """Read the inventory and become it; then say that it is ready."""
        async with self._turn:
            await self.fleet.become(read_inventory(Path(self._options.inventory)))
            self._write_lists()
            _tell(event="ready", routers=len(self.fleet.hosts))

    def load_again(self) -> None:
        """Read the inventory again, and keep what runs if it is wrong."""
        task = asyncio.create_task(self._reloaded())
        self._loads.add(task)
        task.add_done_callback(self._loads.discard)

    async def _reloaded(self) -> None:
        try:
            await self.load()
        except (InventoryError, UsageError, ServeError, OSError) as error:
            self._complain(str(error))
            _tell(event="refused", reason=str(error))

    def _write_lists(self) -> None:
        hosts = self.fleet.hosts.values()
        if self._options.ansible:
            write_ansible(Path(self._options.ansible), hosts)
        if self._options.nornir:
            write_nornir(Path(self._options.nornir), hosts)

    async def take_orders(self) -> None:
        """Carry out the lines of standard input, if that is a pipe or a terminal."""
        if sys.stdin is None or not (sys.stdin.isatty() or _is_pipe()):
            return
        reader = asyncio.StreamReader(limit=4096)
        loop = asyncio.get_running_loop()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while True:
            try:
                line = await reader.readline()
            except ValueError:  # a line longer than the limit
                continue
            if not line:
                return
            await self._order(line.decode(errors="replace").split())

    async def _order(self, words: list[str]) -> None:
        match words:
            case []:
                pass
            case [verb, name] if verb in VERBS:
                async with self._turn:
                    reason = await self.fleet.order(verb, name)
                if reason:
                    _tell(event="refused", reason=reason)
                elif verb == "stop":
                    _tell(event="stopped", name=name)
            case ["reload"]:
                await self._reloaded()
            case _:
                known = f"{', '.join(VERBS)} NAME, reload"
                reason = f"not an order: {' '.join(words)!r}; known: {known}"
                _tell(event="refused", reason=reason)


def _is_pipe() -> bool:
    import os
    from stat import S_ISFIFO, S_ISSOCK

    mode = os.fstat(sys.stdin.fileno()).st_mode
    return S_ISFIFO(mode) or S_ISSOCK(mode)


def _started(host: Host) -> None:
    at = {"ssh": host.ssh, "telnet": host.telnet}
    ports = {name: each._asdict() for name, each in at.items() if each is not None}
    _tell(event="listening", name=host.name, **ports)


def _tell(**members: object) -> None:
    """Print a line of JSON, for the program that started this one."""
    print(json.dumps(members), flush=True)
