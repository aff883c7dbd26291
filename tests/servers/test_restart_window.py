"""From a reload to the end of the boot nobody is let in, and nobody keeps what he had."""

import asyncio
import socket
from typing import Any

import asyncssh
import pytest
from hosts import Client, Host, Start

from junose_shell.handlers.reload import BOOT
from junose_shell.runtime.clock import RealClock

GUARDED = (
    "hostname prod", "enable secret level 10 Adm10", "enable secret level 15 Adm15",
    "line vty 0 4", "password Line1", "exit",
)  # fmt: skip
RELOADING = b"\r\n% The router is reloading\r\n"
PASSWORD = b"Telnet password: "


def real_clock() -> RealClock:
    """A clock that runs, but so slowly that no boot ends while a test looks."""
    return RealClock(0.001)


def logged_in(host: Host, level: int = 1) -> Client:
    client = host.connect()
    client.until(PASSWORD)
    client.send(b"Line1\r").until(b"prod>")
    if level > 1:
        client.send(b"enable 15\r").until(b"Password: ")
        client.send(b"Adm15\r").until(b"prod#")
    return client


def reload(client: Client) -> None:
    client.send(b"reload\r").until(b"[confirm]")
    client.send(b"y\r").until(b"please wait...")


def finish_boot(host: Host) -> None:
    """Let the minute pass."""
    driver = host.shell.router.driver
    host.ask(lambda: driver.catch_up(driver.reached + BOOT))


def test_all_sessions_are_told_and_closed_and_nobody_comes_in_before_the_end(start: Start) -> None:
    host = start(*GUARDED, clock=real_clock())
    with logged_in(host, 15) as admin, logged_in(host) as user, host.connect() as stranger:
        stranger.until(PASSWORD)
        reload(admin)
        for client in (admin, user, stranger):
            assert client.rest().endswith(RELOADING)
    assert host.ask(host.shell.lines.used) == []
    with host.connect() as client:
        assert client.rest().endswith(RELOADING)
    with pytest.raises(asyncssh.DisconnectError, match="% The router is reloading"):
        asyncio.run(_ssh(host, password="Line1"))
    finish_boot(host)
    assert host.shell.router.hostname == "prod"
    with logged_in(host) as again:
        again.send(b"enable 15\r").until(b"Password: ")


async def _ssh(host: Host, **options: Any) -> None:
    found = {"username": "joe", "known_hosts": None, "config": None, "client_keys": None}
    async with asyncssh.connect("127.0.0.1", host.ssh, **(found | options)):
        pass


def test_what_was_proved_before_a_restart_opens_nothing_after_it(start: Start) -> None:
    host = start(*GUARDED, clock=real_clock())

    async def talk(admin: Client) -> str:
        options = {"username": "joe", "known_hosts": None, "config": None, "client_keys": None}
        async with asyncssh.connect("127.0.0.1", host.ssh, password="Line1", **options) as link:
            shell = await link.create_process(term_type="vt100")
            await shell.stdout.readuntil("prod>")
            waiting = await link.create_process("enable 15")
            await waiting.stdout.readuntil("Password: ")
            await asyncio.to_thread(reload, admin)
            said = await shell.stdout.read() + await waiting.stdout.read()
            assert (await waiting.wait()).exit_status == 1
            with pytest.raises(asyncssh.Error):
                await link.run("show privilege")
            await link.wait_closed()
            return str(said)

    with logged_in(host, 15) as admin:
        said = asyncio.run(talk(admin))
    assert said.count("% The router is reloading") == 2


def test_on_a_virtual_clock_the_boot_is_over_at_once_and_the_sessions_are(start: Start) -> None:
    host = start(*GUARDED)
    with logged_in(host, 15) as admin, logged_in(host, 15) as other:
        reload(admin)
        assert admin.rest().endswith(RELOADING)
        assert other.rest().endswith(RELOADING)
    with logged_in(host) as again:
        again.send(b"show privilege\r").until(b"level is 1\r\n")


def test_a_question_that_was_open_is_not_answered_after_the_restart(start: Start) -> None:
    host = start(*GUARDED, clock=real_clock())
    with logged_in(host, 15) as admin, logged_in(host) as asked:
        asked.send(b"enable 15\r").until(b"Password: ")
        reload(admin)
        admin.rest()
        with pytest.raises((EOFError, ConnectionError)):
            asked.send(b"Adm15\r").until(b"prod#")


def test_a_boot_that_nobody_waits_for_happens_all_the_same(start: Start) -> None:
    host = start(*GUARDED, clock=RealClock(600))
    with logged_in(host, 15) as admin:
        reload(admin)
        admin.socket.shutdown(socket.SHUT_RDWR)
    while host.shell.router.startup.loading:
        pass
    with logged_in(host):
        assert host.shell.router.hostname == "prod"
