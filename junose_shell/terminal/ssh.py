"""SSH with asyncssh, without its line editor: shells, and single commands (``ssh host command``).

There is nothing else: no subsystem, no forwarding, no environment.
"""

from functools import partial
from pathlib import Path
from typing import Any

import asyncssh

from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY
from junose_shell.session.lines import SSH
from junose_shell.session.login import login_level, suffices
from junose_shell.terminal.door import Refusal
from junose_shell.terminal.limits import ServeError, loopback
from junose_shell.terminal.once import Once
from junose_shell.terminal.player import Player
from junose_shell.terminal.server import Server
from junose_shell.terminal.ssh_channel import SshChannel
from junose_shell.terminal.ssh_gate import Gate
from junose_shell.terminal.ssh_keys import (
    ALGORITHMS,
    OLD_ALGORITHMS,
    default_host_key,
    load_host_keys,
)
from junose_shell.terminal.ssh_options import SshOptions


async def listen_ssh(server: Server, host: str, port: int, options: SshOptions) -> int:
    """Listen for SSH; return the port. Raises ServeError if that is not possible."""
    keys = options.authorized_keys
    if not keys:
        server.check_exposure(host)
    serve = partial(_serve, server, exposed=not loopback(host))
    algorithms: dict[str, Any] = OLD_ALGORITHMS if options.old else ALGORITHMS
    path = Path(options.host_key) if options.host_key else default_host_key()
    try:
        listener = await asyncssh.listen(
            host,
            port,
            server_host_keys=load_host_keys(path, more=options.more_keys or options.old),
            authorized_client_keys=keys or None,
            server_factory=partial(
                Gate, server, serve, keys=bool(keys), exposed=not loopback(host)
            ),
            line_editor=False,
            encoding=None,
            agent_forwarding=False,
            login_timeout=0,  # the gate has the time that the line is configured with
            **algorithms,
        )
    except (OSError, ValueError, RuntimeError) as error:  # the last one: asyncssh finds no home
        if isinstance(error, ServeError):
            raise
        reason = getattr(error, "strerror", "") or str(error)
        if file := getattr(error, "filename", None):
            reason = f"{file}: {reason}"
        raise ServeError(f"cannot serve SSH on {host}:{port}: {reason}") from error
    server.closed_by(listener.close)
    number: int = listener.get_port()
    return number


async def _serve(
    server: Server, process: "asyncssh.SSHServerProcess[bytes]", *, exposed: bool
) -> None:
    gate: Gate = process.get_extra_info("connection").get_owner()
    channel = SshChannel(process, gate.proof, greeted=gate.greeted)
    if process.command is None:
        await server.session(channel, exposed=exposed)
    else:
        await server.attend(channel, _run_once(server, process, channel))


async def _run_once(
    server: Server, process: "asyncssh.SSHServerProcess[bytes]", channel: SshChannel
) -> Refusal | None:
    """Run the command of ``ssh host command``; the status is 1 if it was refused.

    It is on no line. It may run if the client's proof would open one.
    """
    channel.status = 1
    router, lines = server.shell.router, server.lines
    settings = [lines.settings(VTY, number) for number in lines.open_numbers()]
    opened = [each for each in settings if suffices(router, each, channel.proof)]
    if not opened:
        channel.write(f"{text('bad_password')}\n".encode())
        return None
    session = CliSession(SSH, user=channel.user)
    level = login_level(router, opened[0], channel.proof, channel.user)
    session.privilege = session.privilege if level is None else level
    session.source = channel.address
    screen = Once(
        channel, router.guard, session, "\r\n" if process.term_type else "\n",
        opened[0].exec_timeout,
    )  # fmt: skip
    try:
        router.driver.catch_up()
        player = Player(server.shell, session, screen, server.pace)
        if await player.run(process.command or "", paged=False) is None:
            channel.status = 0
    finally:
        server.shell.observers.tell(server.shell.observers.heard.closed, session)
    return None
