"""Clients of the servers: one that waits for each prompt, and a crowd."""

import asyncio
import re
import socket
import time
from collections.abc import Sequence

PROMPT = b"host1>"
COMMAND = b"show clock"
ANSWERED = PROMPT  # the echo of the command holds none
NEGOTIATION = re.compile(rb"\xff(?:[\xfb-\xfe].|\xfa.*?\xff\xf0)", re.DOTALL)


def telnet_connect(port: int) -> float:
    """Return the seconds from connecting to the prompt."""
    begin = time.perf_counter()
    with _connected(port) as client:
        _until_prompt(client)
        return time.perf_counter() - begin


def telnet_command(port: int, count: int) -> float:
    """Return the seconds that a command takes, the median of ``count``."""
    with _connected(port) as client:
        _until_prompt(client)
        taken = []
        for _ in range(count):
            begin = time.perf_counter()
            client.sendall(COMMAND + b"\r")
            _until_prompt(client)
            taken.append(time.perf_counter() - begin)
    return sorted(taken)[count // 2]


def _connected(port: int) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", port), 20)
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return client


def _until_prompt(client: socket.socket) -> None:
    shown = b""
    while not NEGOTIATION.sub(b"", shown).endswith(PROMPT):
        data = client.recv(65_536)
        if not data:
            raise EOFError(shown)
        shown += data


async def ssh(port: int, count: int) -> tuple[float, float]:
    """Return the seconds from connecting to the prompt, and those of a command (median)."""
    import asyncssh

    begin = time.perf_counter()
    async with asyncssh.connect(
        "127.0.0.1", port, username="user", known_hosts=None, client_keys=[], config=[]
    ) as connection:
        process = await connection.create_process(
            term_type="vt100", term_size=(80, 24), encoding=None
        )
        await _read_prompt(process.stdout)
        connected = time.perf_counter() - begin
        taken = []
        for _ in range(count):
            begin = time.perf_counter()
            process.stdin.write(COMMAND + b"\r")
            await _read_prompt(process.stdout)
            taken.append(time.perf_counter() - begin)
        process.close()
    return connected, sorted(taken)[len(taken) // 2] if taken else 0.0


async def _read_prompt(reader: asyncio.StreamReader) -> None:
    shown = b""
    while not NEGOTIATION.sub(b"", shown).endswith(PROMPT):
        data = await reader.read(65_536)
        if not data:
            raise EOFError(shown)
        shown += data


class Crowd:
    """Many Telnet sessions that each type a command now and then."""

    def __init__(self, ports: Sequence[int], sessions: int) -> None:
        self.ports = [ports[number % len(ports)] for number in range(sessions)]
        self.streams: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def connect(self) -> None:
        """Connect all and wait for their prompts."""
        for port in self.ports:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            await _read_prompt(reader)
            self.streams.append((reader, writer))

    async def type(self, rounds: int, pause: float) -> list[float]:
        """Let each type ``rounds`` commands, ``pause`` s apart; return every command's seconds."""
        step = pause / len(self.streams)
        users = (self._user(n * step, rounds, pause) for n in range(len(self.streams)))
        return [taken for user in await asyncio.gather(*users) for taken in user]

    async def _user(self, phase: float, rounds: int, pause: float) -> list[float]:
        reader, writer = self.streams[round(phase / pause * len(self.streams))]
        await asyncio.sleep(phase)
        taken = []
        for _ in range(rounds):
            begin = time.perf_counter()
            writer.write(COMMAND + b"\r")
            await _read_prompt(reader)
            taken.append(time.perf_counter() - begin)
            await asyncio.sleep(max(0.0, pause - taken[-1]))
        return taken

    def close(self) -> None:
        """Hang up."""
        for _, writer in self.streams:
            writer.close()
