"""A Telnet or SSH client gets a line that permits its address, or is refused."""

import asyncio

import asyncssh
import pytest
from hosts import Client, Host, Start

from junose_shell.terminal.telnet import OPENING

LISTS = ("access-list one permit host 127.0.0.1", "access-list two permit host 127.0.0.2")
OPEN = ("no login", "exit")
OTHER = "127.0.0.2"


def log(host: Host) -> list[str]:
    return [line.text for line in host.shell.router.log.lines]


def test_telnet_gets_the_first_line_that_passes(start: Start) -> None:
    host = start(
        *LISTS, "line vty 0", "access-class two in", *OPEN,
        "line vty 1", "access-class one in", *OPEN, least=0,
    )  # fmt: skip
    with host.connect() as one, Client(host.telnet, OTHER) as two:
        assert b"Logged in on vty 1 via telnet." in one.until(b"host1>")
        assert b"Logged in on vty 0 via telnet." in two.until(b"host1>")
        with Client(host.telnet, OTHER) as late:
            assert b"All 2 lines are in use" in late.rest()
    assert log(host) == []


@pytest.mark.parametrize("source", ["127.0.0.2", "127.0.0.3"])
def test_telnet_clients_that_no_list_lets_in_are_told_and_logged(start: Start, source: str) -> None:
    host = start(LISTS[0], "line vty 0 4", "access-class one in", *OPEN)
    with Client(host.telnet, source) as client:
        told = b"\r\n% No line's access list permits your address\r\n"
        assert client.rest() == OPENING + told
    assert log(host) == [f"telnet client {source} refused: no line's access list permits it"]
    with host.connect() as client:
        client.until(b"host1>")


def test_a_list_without_entries_lets_nobody_in_and_none_is_asked_once_it_is_gone(
    start: Start,
) -> None:
    host = start("line vty 0 4", "access-class nothing in", *OPEN)
    with host.connect() as client:
        assert b"host1" not in client.rest()

    def allow() -> None:
        from junose_shell.model.session import CliSession
        from junose_shell.session.runner import Runner

        runner = Runner(host.shell, CliSession(privilege=15))
        for line in ("configure terminal", "line vty 0 4", "no access-class"):
            assert list(runner.run(line)) == []

    host.ask(allow)
    with host.connect() as client:
        client.until(b"host1>")


async def ssh(port: int, source: str) -> str:
    async with asyncssh.connect(
        "127.0.0.1", port, known_hosts=None, username="joe", password="hush",
        client_keys=None, local_addr=(source, 0), config=None,
    ) as connection:  # fmt: skip
        found = await connection.run("show privilege")
        return str(found.stdout)


def test_ssh_clients_are_judged_before_they_may_log_in(start: Start) -> None:
    host = start(
        LISTS[1], "line vty 0 4", "access-class two in", "password hush", "exit",
    )  # fmt: skip
    assert "privilege level is 1" in asyncio.run(ssh(host.ssh, OTHER))
    with pytest.raises((asyncssh.DisconnectError, ConnectionError)):
        asyncio.run(ssh(host.ssh, "127.0.0.1"))
    assert log(host)[1:] == ["SSH client 127.0.0.1 refused: no line's access list permits it"]
