"""A router that listens on loopback ports of its own, and what is needed to talk to it."""

import asyncio
import os
import re
import shutil
import socket
import threading
from collections.abc import Callable
from importlib.util import find_spec
from typing import Self

import pytest

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.guard import Limit, Source
from junose_shell.model.session import CliSession
from junose_shell.runtime.clock import Clock
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.terminal.server import Server
from junose_shell.terminal.ssh_options import SshOptions

GUARD = 60  # s, only so that a fault ends in a failure and not in waiting
REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"


def new_shell(*config: str, clock: Clock | None = None) -> Shell:
    """A router's shell, configured with some lines."""
    shell = Shell(Router(load_grammar(), clock=clock))
    runner = Runner(shell, CliSession(privilege=15))
    for line in ("configure terminal", *config):
        answers = list(runner.run(line))
        assert not answers, (line, answers)
    return shell


class Host:
    """A server on a thread of its own."""

    def __init__(self, shell: Shell, options: SshOptions, address: str) -> None:
        self.shell = shell
        self.reported: list[str] = []  # what the owner of the server reads
        self.telnet = self.ssh = 0
        self._address = address
        self._options = options
        self._ready = threading.Event()
        self._thread = threading.Thread(target=asyncio.run, args=(self._run(),), daemon=True)

    async def _run(self) -> None:
        from junose_shell.terminal.ssh import listen_ssh

        self.loop = asyncio.get_running_loop()
        self._end = asyncio.Event()
        self.server = Server(self.shell, self.reported.append)
        self.telnet = await self.server.listen_telnet(self._address, 0)
        self.ssh = await listen_ssh(self.server, self._address, 0, self._options)
        self._ready.set()
        await self._end.wait()
        await self.server.close()

    def start(self) -> "Host":
        self._thread.start()
        assert self._ready.wait(GUARD)
        return self

    def stop(self) -> None:
        if not self._thread.is_alive():
            return
        self.loop.call_soon_threadsafe(self._end.set)
        self._thread.join(GUARD)
        assert not self._thread.is_alive()
        assert self.shell.router.log.faults == []

    def ask(self, question: Callable[[], object]) -> object:
        """Ask something in the server's own thread."""

        async def answer() -> object:
            return question()

        return asyncio.run_coroutine_threadsafe(answer(), self.loop).result(GUARD)

    def server_key(self) -> str:
        """Return the fingerprint of the host key."""
        import asyncssh

        return asyncssh.read_private_key(self._options.host_key).get_fingerprint()

    def lock_out(self) -> None:
        """Let so many logins from this machine fail that it is locked out."""
        guard, source = self.shell.router.guard, Source("127.0.0.1", "vty 29")
        for _ in range(Limit().failures):
            self.ask(lambda: guard.failed("login", source))

    def connect(self, source: str = "127.0.0.1") -> "Client":
        return Client(self.telnet, source)


class Client:
    """A raw socket that negotiates nothing."""

    def __init__(self, port: int, source: str = "127.0.0.1") -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), GUARD, (source, 0))
        self.seen = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> "Client":
        self.socket.sendall(data)
        return self

    def until(self, end: bytes) -> bytes:
        """Return what came, up to and with ``end``; without Telnet's commands."""
        while (at := self.seen.find(end)) < 0:
            data = self.socket.recv(65_536)
            if not data:
                raise EOFError(self.seen)
            self.seen = re.sub(rb"\xff[\xfb-\xfe].", b"", self.seen + data)
        at += len(end)
        got, self.seen = self.seen[:at], self.seen[at:]
        return got

    def rest(self) -> bytes:
        """Return all that comes until the server closes."""
        while data := self.socket.recv(65_536):
            self.seen += data
        return self.seen


Start = Callable[..., Host]


def program(name: str, package: str) -> str:
    """Return the path of a client program; skip, or fail where clients are required."""
    found = shutil.which(name) or shutil.which(name, path="/usr/lib/rancid/bin")
    if found is None:
        missing(f"{name} is missing: apt-get install {package}")
    return found or ""


def missing(message: str) -> None:
    """Skip, or fail where clients are required."""
    if REQUIRED:
        pytest.fail(message)
    pytest.skip(message)


def module(name: str, package: str) -> None:
    """Skip, or fail where clients are required, if a package is missing."""
    if find_spec(name) is None:
        missing(f"{name} is missing: pip install {package}")
