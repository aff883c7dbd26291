"""SSH with asyncssh, without its line editor: shells, and single commands (``ssh host command``).

Like the router, it accepts one password on a connection and no second [seen: EXS].
"""

import asyncio
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import asyncssh

from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY, LineSettings
from junose_shell.session.lines import SSH
from junose_shell.session.login import (
    KEY,
    NOTHING,
    Proof,
    asked,
    before,
    check,
    method_of,
    needs_password,
    suffices,
)
from junose_shell.session.observers import Observer
from junose_shell.terminal.channel import Outbox, Resized, printable
from junose_shell.terminal.limits import ServeError, loopback
from junose_shell.terminal.player import Gone, Player
from junose_shell.terminal.remote import Once
from junose_shell.terminal.server import Server

CHUNK = 16_384
PATIENCE = 60  # s for a client that takes no output
WAITING = 64  # connections beyond the open lines: not yet authenticated, or single commands
LINGER = 60  # s that a connection may stay without a session
LEAVING = 64  # refused connections that wait to be told why; more are hung up on
REFUSED_STAY = 5  # s that each may take to come to where it can be told
CHANNELS = 10  # sessions at once on one connection
KEY_KIND = "ssh-ed25519"


async def listen_ssh(
    server: Server, host: str, port: int, host_key: str = "", authorized_keys: str = ""
) -> int:
    """Listen for SSH; return the port. Raises ServeError if that is not possible."""
    if not authorized_keys:
        server.check_exposure(host)
    try:
        listener = await asyncssh.listen(
            host,
            port,
            server_host_keys=[load_host_key(Path(host_key) if host_key else default_host_key())],
            authorized_client_keys=authorized_keys or None,
            server_factory=partial(
                _Gate, server, keys=bool(authorized_keys), exposed=not loopback(host)
            ),
            process_factory=partial(_serve, server, exposed=not loopback(host)),
            line_editor=False,
            encoding=None,
            login_timeout=0,  # the gate has the time that the line is configured with
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", "") or str(error)
        if file := getattr(error, "filename", None):
            reason = f"{file}: {reason}"
        raise ServeError(f"cannot serve SSH on {host}:{port}: {reason}") from error
    server.closed_by(listener.close)
    number: int = listener.get_port()
    return number


def default_host_key() -> Path:
    """Return the path of the host key, below ``$XDG_STATE_HOME`` or ``~/.local/state``."""
    base = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(base) / "junose-shell" / "ssh_host_key"


def load_host_key(path: Path) -> asyncssh.SSHKey:
    """Read the host key; the first start creates it, readable by its owner only.

    Raises ServeError.
    """
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            made = asyncssh.generate_private_key(KEY_KIND).export_private_key()
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(made)
        return asyncssh.read_private_key(path)
    except (OSError, asyncssh.KeyImportError) as error:
        reason = getattr(error, "strerror", "") or str(error)
        raise ServeError(f"host key {path}: {reason}") from error


class _Gate(asyncssh.SSHServer):
    """Authenticates one connection: keys if there are any, and the passwords of the lines."""

    def __init__(self, server: Server, *, keys: bool, exposed: bool) -> None:
        self._server = server
        self._keys = keys
        self._exposed = exposed
        self._conn: asyncssh.SSHServerConnection | None = None
        self._address = ""
        self._timer: asyncio.TimerHandle | None = None
        self._channels = 0
        self._refusal: tuple[int, str] | None = None
        self.greeted = False  # the banners that come before a login were sent
        self.proof = KEY if keys else NOTHING  # a password that was right says otherwise

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        """Note the client; refuse one that failed too often or is one too many.

        The refusal comes when it begins to log in, because no client can be told earlier.
        """
        self._conn = conn
        self._address = conn.get_extra_info("peername")[0]
        self._refusal = self._refused()
        if self._refusal is None:
            self._server.guests.add(conn)
            if seconds := self._settings().login_timeout:
                self._end_in(conn, seconds, "login timed out")
        elif len(self._server.leaving) < LEAVING:
            self._server.leaving.add(conn)
            self._end_in(conn, REFUSED_STAY, self._refusal[1], self._refusal[0])
        else:
            conn.abort()

    def _refused(self) -> tuple[int, str] | None:
        server = self._server
        if server.failures.too_many(self._address):
            return asyncssh.DISC_BY_APPLICATION, text("too_many_failures")
        if len(server.guests) >= len(server.lines.open_numbers()) + WAITING:
            return asyncssh.DISC_TOO_MANY_CONNECTIONS, "too many connections"
        if not server.welcomes("SSH", self._address):
            return asyncssh.DISC_HOST_NOT_ALLOWED_TO_CONNECT, "access denied"
        return None

    def _settings(self) -> LineSettings:
        """Return the settings of the next free line."""
        lines = self._server.lines
        return lines.settings(VTY, lines.next_number(self._address) or 0)

    def _end_in(
        self, conn: asyncssh.SSHServerConnection, seconds: float, why: str,
        code: int = asyncssh.DISC_BY_APPLICATION,
    ) -> None:  # fmt: skip
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(seconds, conn.disconnect, code, why)

    def _wait_no_longer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def auth_completed(self) -> None:
        """Wait for a session now."""
        self._wait_no_longer()
        if self._conn is not None:
            self._end_in(self._conn, LINGER, "no session")

    def begin(self) -> bool:
        """Count a session; return True if the connection may have one more."""
        self._wait_no_longer()
        self._channels += 1
        return self._channels <= CHANNELS

    def end(self) -> None:
        """Count a session that has ended."""
        self._channels -= 1
        if not self._channels and self._conn in self._server.guests:
            self._end_in(self._conn, LINGER, "no session")

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - why does not matter
        """Free the client's place."""
        if self._conn is not None:
            self._server.guests.discard(self._conn)
            self._server.leaving.discard(self._conn)
        self._wait_no_longer()

    def begin_auth(self, username: str) -> bool:  # noqa: ARG002 - the same for every user
        """Return True if authentication is needed; banners come before it."""
        wanted = self._exposed or self._keys or self.password_auth_supported()
        if self._refusal is not None:
            self._disconnect(*self._refusal)
            return True
        if wanted and self._conn is not None and not self.greeted:
            self.greeted = True
            banner = before(self._server.shell.router, self._settings())
            if banner:
                self._conn.send_auth_banner("".join(f"{line}\r\n" for line in banner))
        return wanted

    def password_auth_supported(self) -> bool:
        """Return True if a line asks for something."""
        return needs_password(self._server.shell.router, self._server.lines)

    def kbdint_auth_supported(self) -> bool:
        """Offer the same as a dialogue, because some clients know no other way."""
        return self.password_auth_supported()

    def get_kbdint_challenge(self, *_who: str) -> tuple[str, str, str, list[tuple[str, bool]]]:
        """Ask as the router does."""
        return "", "", "", [("Password: ", False)]

    def validate_kbdint_response(self, username: str, responses: Sequence[str]) -> bool:
        """Check the answer as a password."""
        return len(responses) == 1 and self.validate_password(username, responses[0])

    def validate_password(self, username: str, password: str) -> bool:
        """Check the only password that the connection may send [seen: EXS].

        A password opens a line, so without a free one there is nothing to check.
        """
        lines = self._server.lines
        number = lines.next_number(self._address)
        if number is None:
            why = text("no_line", count=len(lines.open_numbers()))
            self._disconnect(asyncssh.DISC_TOO_MANY_CONNECTIONS, why)
            return False
        right = self._right(lines.settings(VTY, number), username, password)
        if not right:
            self._server.failures.note(self._address)
            self._disconnect(asyncssh.DISC_NO_MORE_AUTH_METHODS_AVAILABLE, "password refused")
        return right

    def _disconnect(self, code: int, why: str) -> None:
        if self._conn is not None:
            self._conn.disconnect(code, why)

    def _right(self, settings: LineSettings, username: str, password: str) -> bool:
        router = self._server.shell.router
        guarded = bool(method_of(router, settings)) or not self._exposed
        right = guarded and check(router, settings, username, password)
        if right:
            self.proof = asked(router, settings)
        return right


class SshChannel:
    """An SSH client's terminal."""

    transport = "SSH"

    def __init__(
        self, process: "asyncssh.SSHServerProcess[bytes]", proof: Proof, *, greeted: bool
    ) -> None:
        self._process = process
        self.proof = proof
        self.greeted = greeted
        self.address: str = process.get_extra_info("peername")[0]
        self.user = printable(process.get_extra_info("username") or "")
        self.kind = printable(process.term_type or "")
        self._resized: Resized | None = None
        self._out = Outbox(self._push)

    def watch_size(self, heard: Resized) -> None:
        """Call ``heard`` with the window's size, now and whenever it changes."""
        self._resized = heard
        width, rows, _, _ = self._process.term_size
        heard(rows, width)

    async def read(self) -> bytes:
        """Return what was typed next."""
        while True:
            await self.drain()
            self._out.reading = True
            try:
                data = await self._process.stdin.read(CHUNK)
            except asyncssh.TerminalSizeChanged as change:
                if self._resized is not None:
                    self._resized(change.height, change.width)
                continue
            except (asyncssh.BreakReceived, asyncssh.SignalReceived):
                return b"\x03"
            except (asyncssh.Error, OSError):
                raise Gone from None
            finally:
                self._out.reading = False
            if not data:
                raise Gone
            return data

    def write(self, data: bytes) -> None:
        """Send."""
        self._out.write(data)

    def _push(self, data: bytes) -> None:
        if not self._process.is_closing():
            self._process.stdout.write(data)

    async def drain(self) -> None:
        """Wait until the client has accepted most of the output."""
        self._out.send()
        if self._process.channel.get_write_buffer_size() == 0:
            return
        try:
            async with asyncio.timeout(PATIENCE):
                await self._process.stdout.drain()
        except (asyncssh.Error, OSError):  # a TimeoutError as well
            raise Gone from None

    def backlog(self) -> int:
        """Return the number of bytes that wait to be sent."""
        size: int = self._process.channel.get_write_buffer_size()
        return size + len(self._out)

    async def close(self) -> None:
        """End the session.

        A client that does not accept the last output in time is disconnected.
        """
        self.exit(0)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._process.wait_closed()
        except (asyncssh.Error, OSError):  # a TimeoutError as well
            self.abort()
        except asyncio.CancelledError:
            self.abort()
            raise

    def exit(self, status: int) -> None:
        """Tell the client that the session has ended."""
        self._out.send()
        self._process.exit(status)

    def abort(self) -> None:
        """Disconnect at once."""
        self._process.get_extra_info("connection").abort()


async def _serve(
    server: Server, process: "asyncssh.SSHServerProcess[bytes]", *, exposed: bool
) -> None:
    gate: _Gate = process.get_extra_info("connection").get_owner()
    channel = SshChannel(process, gate.proof, greeted=gate.greeted)
    welcome = gate.begin()
    try:
        if not welcome:
            channel.write(b"too many sessions on this connection\r\n")
            channel.exit(1)
        elif process.command is None:
            await server.session(channel, exposed=exposed)
        else:
            await _run_once(server, process, channel)
    finally:
        gate.end()


async def _run_once(
    server: Server, process: "asyncssh.SSHServerProcess[bytes]", channel: SshChannel
) -> None:
    """Run the command of ``ssh host command``; the status is 1 if it was refused.

    It is on no line. It may run if the client's proof would open one.
    """
    router, lines = server.shell.router, server.lines
    settings = [lines.settings(VTY, number) for number in lines.open_numbers()]
    opened = [each for each in settings if suffices(router, each, channel.proof)]
    session = CliSession(SSH, user=channel.user)
    screen = Once(
        channel, "\r\n" if process.term_type else "\n", opened[0].exec_timeout if opened else 0
    )
    refused = True
    try:
        if opened:
            router.driver.catch_up()
            player = Player(server.shell, session, screen, server.pace)
            refused = await player.run(process.command or "", paged=False) is not None
        else:
            channel.write(f"{text('bad_password')}\n".encode())
    except Gone:
        pass
    finally:
        server.shell.observers.tell(Observer.closed, session)
    channel.exit(1 if refused else 0)
