"""The class as a web server on WebSockets: its page and files, and who comes in (extra ``web``)."""

import asyncio
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from junose_shell.classroom.limits import (
    CONNECTIONS,
    LOGIN_PATIENCE,
    LOGIN_PAUSE,
    LOGIN_TRIES,
    MESSAGE,
    UNKNOWN,
)
from junose_shell.classroom.visit import InstructorVisit, TraineeVisit, Visit
from junose_shell.terminal.limits import ServeError, loopback

if TYPE_CHECKING:
    from websockets.asyncio.server import Server

    from junose_shell.classroom.room import Room

STATIC = Path(__file__).parent / "static"
FILES: Mapping[str, tuple[str, str]] = {  # path -> file in static, type
    "/": ("index.html", "text/html; charset=utf-8"),
    "/class.js": ("class.js", "text/javascript; charset=utf-8"),
    "/class.css": ("class.css", "text/css; charset=utf-8"),
    "/xterm.js": ("vendor/xterm.js", "text/javascript; charset=utf-8"),
    "/addon-fit.js": ("vendor/addon-fit.js", "text/javascript; charset=utf-8"),
    "/xterm.css": ("vendor/xterm.css", "text/css; charset=utf-8"),
}
STATES = "/states.svg"
SOCKET = "/class"
# xterm.js writes styles into the page; scripts come from files of ours alone.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class ClassServer:
    """Serves a room on one address. ``states`` is the picture of the session states (SVG)."""

    def __init__(self, room: "Room", states: bytes, report: Callable[[str], None]) -> None:
        self._room = room
        self._files = {
            path: ((STATIC / name).read_bytes(), kind) for path, (name, kind) in FILES.items()
        }
        self._files[STATES] = states, "image/svg+xml"
        self._report = report
        self._failed: dict[str, list[float]] = {}  # address -> times of wrong logins
        self._hosts: set[str] = set()
        self._open = self._unknown = 0
        self._server: Server | None = None

    async def listen(self, host: str, port: int) -> int:
        """Listen and return the port. Raises ServeError if that is not possible."""
        if not loopback(host):
            raise ServeError(
                f"{host} can be reached from outside, where tokens would travel in clear text;"
                " listen on 127.0.0.1, behind a web server with TLS"
            )
        try:
            self._server = await serve(
                self._visit, host, port, process_request=self._answer,
                origins=None, max_size=MESSAGE, compression=None, server_header=None,
            )  # fmt: skip
        except OSError as error:
            raise ServeError(f"cannot listen on {host}:{port}: {error.strerror}") from error
        number: int = next(iter(self._server.sockets)).getsockname()[1]
        self._hosts = {f"{name}:{number}" for name in ("127.0.0.1", "localhost", "[::1]", host)}
        return number

    def admit(self, hosts: list[str]) -> None:
        """Accept these host names, too: those of a web server in front."""
        self._hosts.update(hosts)

    async def close(self) -> None:
        """Disconnect all browsers."""
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
        await self._room.close()

    # -- pages --
    def _answer(self, connection: ServerConnection, request: Request) -> Response | None:
        """Return a file; None lets a WebSocket through."""
        if not self._ours(request.headers.get_all("Host")):
            return connection.respond(HTTPStatus.MISDIRECTED_REQUEST, "no such host here\n")
        path = request.path.partition("?")[0]
        if path == SOCKET:
            origins = request.headers.get_all("Origin")
            if not self._ours([each.partition("://")[2] for each in origins]):
                return connection.respond(HTTPStatus.FORBIDDEN, "another page's socket\n")
            if self._open >= CONNECTIONS or self._unknown >= UNKNOWN:
                return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "too many; come back\n")
            return None
        if path not in self._files:
            return connection.respond(HTTPStatus.NOT_FOUND, "no such page\n")
        body, kind = self._files[path]
        headers = Headers({
            "Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close",
            "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
        })  # fmt: skip
        return Response(HTTPStatus.OK, "OK", headers, body)

    def _ours(self, hosts: list[str]) -> bool:
        """Return True if there is one host, and it is a name of this server."""
        return len(hosts) == 1 and hosts[0] in self._hosts

    # -- sockets --
    async def _visit(self, wire: ServerConnection) -> None:
        self._open += 1
        try:
            visit = await self._admitted(wire)
            if visit is not None:
                await self._serve(wire, visit)
        except ConnectionClosed:
            pass
        finally:
            self._open -= 1

    async def _admitted(self, wire: ServerConnection) -> Visit | None:
        """Let the browser say who it is; return None after telling it why it may not come in."""
        address = str(wire.remote_address[0]) if wire.remote_address else ""
        self._unknown += 1
        try:
            async with asyncio.timeout(LOGIN_PATIENCE):
                hello = await wire.recv()
            if self._barred(address):
                reason = "Too many wrong tries. Wait a minute."
            else:
                visit = self._who(wire, hello)
                if visit is not None:
                    return visit
                self._failed.setdefault(address, []).append(asyncio.get_running_loop().time())
                self._report(f"{address}: a wrong token or password")
                reason = "Name, token or password are wrong."
            await wire.send(json.dumps({"type": "refused", "reason": reason}))
        except TimeoutError:
            pass
        finally:
            self._unknown -= 1
        return None

    def _barred(self, address: str) -> bool:
        now = asyncio.get_running_loop().time()
        tries = [at for at in self._failed.get(address, []) if now - at < LOGIN_PAUSE]
        if tries:
            self._failed[address] = tries
        else:
            self._failed.pop(address, None)
        return len(tries) >= LOGIN_TRIES

    def _who(self, wire: ServerConnection, hello: bytes | str) -> Visit | None:
        """Return the visit of a trainee or the instructor, None if they do not prove it."""
        try:
            said = json.loads(hello)
        except (ValueError, RecursionError):
            return None
        hang_up = wire.transport.abort
        match said:
            case {"type": "hello", "name": str(name), "token": str(token)}:
                if self._room.trainee(name, token):
                    visit = TraineeVisit(wire, self._room, hang_up)
                    visit.enter(name)
                    return visit
            case {"type": "hello", "instructor": str(password)}:
                if self._room.instructor(password):
                    teacher = InstructorVisit(wire, self._room, hang_up)
                    teacher.enter()
                    return teacher
        return None

    async def _serve(self, wire: ServerConnection, visit: Visit) -> None:
        tasks = [asyncio.create_task(visit.pump())]
        if isinstance(visit, InstructorVisit):
            tasks.append(asyncio.create_task(visit.watch()))
        try:
            async for message in wire:
                if not visit.may(len(message)):
                    return
                with suppress(ValueError, RecursionError):  # an order that makes no sense
                    visit.take(message)
        finally:
            visit.leave()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
