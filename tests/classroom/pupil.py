"""A class in a thread of its own, and clients that speak to it without a browser."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from junose_shell.classroom.records import Records
from junose_shell.classroom.room import Room
from junose_shell.classroom.roster import read_roster
from junose_shell.classroom.web import ClassServer

ROOT = Path(__file__).parents[2]
EXERCISES = ROOT / "exercises"
STATES = ROOT / "docs" / "pictures" / "session-states.svg"
PASSWORD = "chalk-and-board"
PATIENCE = 60.0  # s, only so that a fault ends in a failure and not in waiting


class Class:
    """A class that runs; ``port`` is where."""

    def __init__(self, folder: Path, names: list[str], exercise: str = "first-call") -> None:
        roster = folder / "class.yaml"
        roster.write_text(
            f"instructor: {PASSWORD}\nexercise: {exercise}\ntrainees: [{', '.join(names)}]\n"
        )
        self.file = folder / "class.db"
        self.roster = roster
        self.complaints: list[str] = []
        self._tokens = iter(f"token-{number:018}" for number in range(10_000))
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.port = self.call(self._start())

    async def _start(self) -> int:
        self.records = Records(self.file)
        token = lambda: next(self._tokens)  # noqa: E731 - shorter than a function
        self.room = Room(read_roster(self.roster), self.records, EXERCISES, token)
        self.server = ClassServer(self.room, STATES.read_bytes(), self.complaints.append)
        return await self.server.listen("127.0.0.1", 0)

    def call(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run something in the loop of the class and return its result."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    def stop(self) -> None:
        if self._loop.is_closed():
            return

        async def close() -> None:
            await self.server.close()
            self.records.close()

        self.call(close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    def socket(self, **options: Any) -> connect:
        """Return a connection to be, with the origin of the class's own page."""
        url = f"ws://127.0.0.1:{self.port}/class"
        origin = f"http://127.0.0.1:{self.port}"
        return connect(url, **({"origin": origin, "max_size": None} | options))

    def hello(self, name: str) -> str:
        return json.dumps({"type": "hello", "name": name, "token": self.room.tokens[name]})

    @asynccontextmanager
    async def guest(self, hello: str) -> AsyncIterator["Pupil"]:
        """Yield somebody who has said who they are, and was let in or not."""
        async with self.socket() as wire:
            pupil = Pupil(wire)
            await pupil.wire.send(hello)
            await pupil.until(lambda pupil: pupil.of("welcome") or pupil.of("refused"))
            yield pupil

    @asynccontextmanager
    async def pupil(self, name: str, prompt: str = "lns>") -> AsyncIterator["Pupil"]:
        """Yield a trainee at the desk, with a prompt."""
        async with self.guest(self.hello(name)) as pupil:
            await pupil.until(lambda pupil: pupil.screen.endswith(prompt))
            yield pupil


class Pupil:
    """Somebody who reads what comes: ``screen`` is what the terminal got."""

    def __init__(self, wire: ClientConnection) -> None:
        self.wire = wire
        self.screen = ""
        self.messages: list[dict[str, Any]] = []

    async def until(self, holds: Callable[["Pupil"], object]) -> None:
        """Read until something holds."""
        async with asyncio.timeout(PATIENCE):
            while not holds(self):
                got = await self.wire.recv()
                if isinstance(got, bytes):
                    self.screen += got.decode()
                else:
                    self.messages.append(json.loads(got))

    async def type(self, line: str, prompt: str) -> None:
        """Type a line and wait for the prompt after it."""
        before = len(self.screen)
        await self.wire.send(f"{line}\r".encode())
        await self.until(lambda pupil: pupil.screen[before:].endswith(prompt))

    def of(self, kind: str) -> dict[str, Any] | None:
        """Return the newest message of a kind; of pictures, all parts as the newest say."""
        found = [each for each in self.messages if each["type"] == kind]
        if kind == "picture":
            return {name: part for each in found for name, part in each.items()} or None
        return found[-1] if found else None

    async def order(self, **words: Any) -> None:
        await self.wire.send(json.dumps(words))
