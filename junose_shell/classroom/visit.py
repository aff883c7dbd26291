"""One connection of a browser: who it is, what it may ask for, and what waits to be sent to it."""

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from junose_shell.classroom.limits import BACKLOG, BURST, SOCKETS, TYPED

if TYPE_CHECKING:
    from junose_shell.classroom.desk import Desk
    from junose_shell.classroom.room import Room

TABLE_BEAT = 1.0  # s between two looks of the instructor at the table
LARGEST = 500  # rows and columns of a terminal


class Wire(Protocol):
    """The connection of a browser."""

    async def send(self, data: bytes | str) -> None:
        """Send a message."""
        ...


class Visit:
    """A browser that has said who it is. ``hang_up`` disconnects it."""

    def __init__(self, wire: Wire, room: "Room", hang_up: Callable[[], object]) -> None:
        self._wire = wire
        self.room = room
        self._hang_up = hang_up
        self.desk: Desk | None = None
        self._bytes = bytearray()
        self._messages: list[dict[str, Any]] = []
        self._picture: dict[str, Any] | None = None
        self._waiting = asyncio.Event()
        self._allowance = float(BURST)
        self._last = asyncio.get_running_loop().time()

    # -- to the browser; see Looker --
    def show(self, data: bytes) -> None:
        """Show bytes of the terminal; a browser that takes none is disconnected."""
        self._bytes += data
        self._waiting.set()
        if len(self._bytes) > BACKLOG:
            self._hang_up()

    def tell(self, message: dict[str, Any]) -> None:
        """Send a message; of each part of a picture that waits only the newest one."""
        if message["type"] == "picture":
            self._picture = (self._picture or {}) | message
        else:
            self._messages.append(message)
        self._waiting.set()

    def behind(self) -> int:
        """Return the octets that wait."""
        return len(self._bytes)

    async def pump(self) -> None:
        """Send what waits, until the connection ends."""
        while True:
            await self._waiting.wait()
            self._waiting.clear()
            messages, self._messages = self._messages, []
            for message in messages:
                await self._wire.send(json.dumps(message))
            data, self._bytes = bytes(self._bytes), bytearray()
            if data:
                await self._wire.send(data)
            picture, self._picture = self._picture, None
            if picture is not None:
                await self._wire.send(json.dumps(picture))

    def may(self, octets: int) -> bool:
        """Return False if the browser sends more than anybody types."""
        now = asyncio.get_running_loop().time()
        self._allowance = min(BURST, self._allowance + (now - self._last) * TYPED)
        self._last = now
        self._allowance -= octets
        return self._allowance >= 0

    def hang_up(self) -> None:
        """Disconnect."""
        self._hang_up()

    def leave(self) -> None:
        """Leave the desk."""
        if self.desk is not None:
            self.desk.leave(self)
            self.desk = self._picture = None

    def take(self, message: bytes | str) -> None:
        """Take a message of the browser; raise ValueError if it makes no sense."""
        raise NotImplementedError


class TraineeVisit(Visit):
    """A trainee at the own desk."""

    def enter(self, name: str) -> None:
        """Sit down; the oldest of too many pages of one trainee is disconnected."""
        desk = self.room.desk(name)
        pages = [each for each in desk.lookers if isinstance(each, TraineeVisit)]
        if len(pages) >= SOCKETS:
            pages[0].leave()
            pages[0].hang_up()
        self.desk = desk
        self.tell({
            "type": "welcome", "role": "trainee", "name": name,
            "exercises": self.room.exercises, "done": self.room.done(name),
        })  # fmt: skip
        if self.room.told:
            self.tell({"type": "told", "text": self.room.told})
        desk.look(self)

    def take(self, message: bytes | str) -> None:
        """Type, or carry out an order of the page."""
        if self.desk is None:
            return
        if isinstance(message, bytes):
            self.desk.terminal.type(message)
        else:
            self._obey(self.desk, _order(message))

    def _obey(self, desk: "Desk", order: dict[str, Any]) -> None:
        match order:
            case {"type": "size", "rows": int(rows), "columns": int(columns)}:
                if 0 < rows <= LARGEST and 0 < columns <= LARGEST:
                    desk.terminal.resize(rows, columns)
            case {"type": "choose", "trigger": str(trigger)}:
                desk.chosen = trigger[:64]
                desk.stir()
            case {"type": "step", "ms": int(ms) | (None as ms)} if ms is None or ms > 0:
                desk.step(ms)
            case {"type": "play", "speed": int(speed)}:
                desk.play(speed)
            case {"type": "exercise", "name": str(name)}:
                self.room.open(desk.name, name)
            case _:
                raise ValueError("no such order")


class InstructorVisit(Visit):
    """The instructor: sees the table, looks over a shoulder, types at nobody's terminal."""

    def enter(self) -> None:
        """Come in."""
        names = list(self.room.tokens)
        self.tell({"type": "welcome", "role": "instructor", "trainees": names})

    async def watch(self) -> None:
        """Send the table again and again."""
        while True:
            table = {"type": "table", "rows": self.room.table(), "frozen": self.room.frozen}
            self.tell(table)
            await asyncio.sleep(TABLE_BEAT)

    def take(self, message: bytes | str) -> None:
        """Carry out an order of the page."""
        if isinstance(message, bytes):
            raise ValueError("the instructor types nothing")  # noqa: TRY004 - of the message
        match _order(message):
            case {"type": "watch", "trainee": str(name)} if name in self.room.tokens:
                self.leave()
                self.desk = self.room.desk(name)
                self.tell({"type": "watching", "trainee": name})
                self.desk.look(self)
            case {"type": "tell", "text": str(words)}:
                self.room.tell(words)
            case {"type": "freeze", "on": bool(on)}:
                self.room.freeze(on=on)
            case {"type": "reset", "trainee": str(name)} if name in self.room.tokens:
                self.room.reset(name)
            case {"type": "results"}:
                self.tell(self.room.results())
            case {"type": "size" | "choose"}:
                pass
            case _:
                raise ValueError("no such order")


def _order(message: str) -> dict[str, Any]:
    """Return the order in a message; raise ValueError if it is none."""
    found = json.loads(message)
    if not isinstance(found, dict):
        raise ValueError("an order is an object")  # noqa: TRY004 - of the message
    return found
