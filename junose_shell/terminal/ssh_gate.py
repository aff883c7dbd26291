"""The gate of one SSH connection: keys, passwords of the lines, and sessions.

A wrong password is answered as a failure, and the client may try again as often as ``ip ssh
authentication-retries`` says [recalled]. A password opens the line that is next, so it is checked
against what that line asks for.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence

import asyncssh

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.guard import Source
from junose_shell.model.terminal_lines import VTY, LineSettings
from junose_shell.session.login import (
    KEY,
    NOTHING,
    asked,
    before,
    check,
    method_of,
    ssh_retries,
)
from junose_shell.terminal import limits
from junose_shell.terminal.door import Refusal
from junose_shell.terminal.server import Server

Serve = Callable[["asyncssh.SSHServerProcess[bytes]"], Coroutine[object, None, None]]
LOGIN_TIMED_OUT, NO_SESSION = "login timed out", "no session"
CODES = {
    "no_line": asyncssh.DISC_TOO_MANY_CONNECTIONS,
    "too_many_connections": asyncssh.DISC_TOO_MANY_CONNECTIONS,
    "access_denied": asyncssh.DISC_HOST_NOT_ALLOWED_TO_CONNECT,
}


class Gate(asyncssh.SSHServer):
    """Lets one client in, or tells it why not. ``serve`` serves one session."""

    def __init__(self, server: Server, serve: Serve, *, keys: bool, exposed: bool) -> None:
        self._server = server
        self._serve = serve
        self._keys = keys
        self._exposed = exposed
        self._conn: asyncssh.SSHServerConnection | None = None
        self._address = ""
        self._timer: asyncio.TimerHandle | None = None
        self._channels = 0
        self._failures = 0
        self._wrong_key = False
        self._user = ""
        self._refusal: Refusal | None = None
        self.greeted = False  # the banners that come before a login were sent
        self.proof = NOTHING

    # -- the connection --
    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        """Note the client; refuse one that may not come in or is one too many.

        The refusal comes when it begins to log in, because no client can be told earlier.
        """
        self._conn = conn
        self._address = conn.get_extra_info("peername")[0]
        self._refusal = self._refused()
        door = self._server.door
        if self._refusal is None:
            door.guests.add(conn)
            if seconds := self._settings().login_timeout:
                self._end_in(seconds, LOGIN_TIMED_OUT)
        elif door.crowded(refused=True):
            conn.abort()
        else:
            door.leaving.add(conn)
            self._end_in(limits.REFUSED_STAY, self._refusal.text, self._code(self._refusal))

    def _refused(self) -> Refusal | None:
        door = self._server.door
        if refusal := door.refusal("SSH", self._address):
            return refusal
        if len(door.guests) >= len(self._server.lines.open_numbers()) + limits.WAITING:
            return door.refuse("too_many_connections", "SSH", self._address)
        return None

    @staticmethod
    def _code(refusal: Refusal) -> int:
        return CODES.get(refusal.code, asyncssh.DISC_BY_APPLICATION)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - why does not matter
        """Free the client's place."""
        if self._conn is not None:
            self._server.door.guests.discard(self._conn)
            self._server.door.leaving.discard(self._conn)
        self._wait_no_longer()

    def _end_in(self, seconds: float, why: str, code: int = asyncssh.DISC_BY_APPLICATION) -> None:
        self._wait_no_longer()
        if self._conn is not None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(seconds, self._conn.disconnect, code, why)

    def _wait_no_longer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    # -- sessions --
    def session_requested(
        self,
    ) -> "tuple[asyncssh.SSHServerChannel[bytes], asyncssh.SSHServerSession[bytes]]":
        """Return a channel and its session; raise ChannelOpenError if it may not be opened.

        A session counts from now to its end, whether the client starts anything in it or not. The
        environment that a client sends is not for a router, so it is not kept.
        """
        conn = self._conn
        if conn is None or conn not in self._server.door.guests:
            refusing = asyncssh.OPEN_ADMINISTRATIVELY_PROHIBITED
            raise asyncssh.ChannelOpenError(refusing, text("reload_under_way"))
        if self._channels >= limits.CHANNELS:
            shortage = asyncssh.OPEN_RESOURCE_SHORTAGE
            raise asyncssh.ChannelOpenError(shortage, "too many sessions on this connection")
        self._channels += 1
        channel = conn.create_server_channel()
        vars(channel)["_process_env_request"] = _refuse  # asyncssh would keep all of it
        return channel, _Session(self, self._serve)

    def started(self) -> None:
        """Wait no longer for a session."""
        self._wait_no_longer()

    def ended(self) -> None:
        """Count a session that has ended."""
        self._channels -= 1
        if not self._channels and self._conn in self._server.door.guests:
            self._end_in(limits.LINGER, NO_SESSION)

    # -- logging in --
    def begin_auth(self, username: str) -> bool:
        """Return True if authentication is needed; banners come before it."""
        self._user = username
        if self._refusal is not None:
            return not self._turn_away(self._refusal)
        wanted = self._exposed or self._keys or self.password_auth_supported()
        if wanted and self._conn is not None and not self.greeted:
            self.greeted = True
            banner = before(self._server.shell.router, self._settings())
            if banner:
                self._conn.send_auth_banner("".join(f"{line}\r\n" for line in banner))
        return wanted

    def auth_completed(self) -> None:
        """Wait for a session now."""
        self._end_in(limits.LINGER, NO_SESSION)
        if self._keys and self.proof == NOTHING:  # no password did it
            self.proof = KEY
            self._server.shell.router.guard.passed("login by key", Source(self._address, "SSH"))

    def _number(self) -> int | None:
        return self._server.lines.next_number(self._address)

    def _settings(self) -> LineSettings:
        """Return the settings of the next free line."""
        return self._server.lines.settings(VTY, self._number() or 0)

    def password_auth_supported(self) -> bool:
        """Return True if the next line asks for something."""
        return bool(method_of(self._server.shell.router, self._settings()))

    def kbdint_auth_supported(self) -> bool:
        """Offer the same as a dialogue, because some clients know no other way."""
        return self.password_auth_supported()

    def get_kbdint_challenge(self, *_who: str) -> tuple[str, str, str, list[tuple[str, bool]]]:
        """Ask as the router does."""
        return "", "", "", [("Password: ", False)]

    async def validate_kbdint_response(self, username: str, responses: Sequence[str]) -> bool:
        """Check the answer as a password."""
        return len(responses) == 1 and await self.validate_password(username, responses[0])

    def validate_public_key(self, username: str, key: asyncssh.SSHKey) -> bool:  # noqa: ARG002
        """Refuse a key that is not among the authorized ones.

        A client may offer several, so they count as one failure.
        """
        if self._keys and not self._wrong_key:
            self._wrong_key = True
            self._server.shell.router.guard.failed("login by key", Source(self._address, "SSH"))
        return False

    async def validate_password(self, username: str, password: str) -> bool:
        """Return True if the password opens the next line; end the connection after many wrong."""
        router, lines = self._server.shell.router, self._server.lines
        number = self._number()
        if number is None:
            return self._turn_away(self._server.door.full("SSH", self._address))
        source = Source(self._address, f"{VTY} {number}")
        await asyncio.sleep(router.guard.pause(source))
        if self._refusal is not None:  # all tries are used up
            return False
        settings = lines.settings(VTY, number)
        try:
            right = check(router, settings, source, username, password)
        except CliError as error:
            return self._turn_away(self._server.door.refuse(error.code, "SSH", self._address))
        if right:
            self.proof = asked(router, settings)
            return True
        self._failures += 1
        if self._failures > ssh_retries(router):  # a failure, which every client understands, comes
            self._refusal = Refusal("bad_password", text("bad_password"))  # before the end
            self._end_in(limits.GIVEN_UP, self._refusal.text)
        return False

    def _turn_away(self, refusal: Refusal) -> bool:
        """End the connection, and say why."""
        if self._conn is not None:
            self._conn.disconnect(self._code(refusal), refusal.text)
        return False


class _Session(asyncssh.SSHServerProcess[bytes]):
    """A session of a connection: a shell or one command, and no subsystem."""

    def __init__(self, gate: Gate, serve: Serve) -> None:
        super().__init__(serve, None, 3, allow_scp=False)  # no SFTP
        self._gate = gate

    def subsystem_requested(self, subsystem: str) -> bool:  # noqa: ARG002 - the router has none
        """Refuse it."""
        return False

    def session_started(self) -> None:
        """Serve it."""
        self._gate.started()
        super().session_started()

    def connection_lost(self, exc: Exception | None) -> None:
        """Free its place."""
        super().connection_lost(exc)
        self._gate.ended()


def _refuse(_packet: object) -> bool:
    """Refuse a request."""
    return False
