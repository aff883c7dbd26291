"""An SSH client gets sessions and nothing else, and keeps no more of them than its share."""

import asyncio
import os
import socket
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import asyncssh
import pytest
from hosts import GUARD, Host, Start, missing

from junose_shell.terminal import limits
from junose_shell.terminal.limits import ServeError
from junose_shell.terminal.ssh_keys import KINDS, load_host_keys

ASKS = ("line vty 0 4", "password hush", "exit")


def connect(host: Host, **options: Any) -> Any:
    found = {"username": "joe", "known_hosts": None, "config": None, "client_keys": None}
    return asyncssh.connect("127.0.0.1", host.ssh, **(found | options))


async def comes_in(host: Host, **options: Any) -> bool:
    try:
        async with connect(host, **options) as link:
            return bool((await link.run("show privilege")).exit_status == 0)
    except (asyncssh.PermissionDenied, asyncssh.DisconnectError):
        return False


# -- keys and passwords --
@pytest.mark.parametrize(
    ("lines", "password", "enters"),
    [
        ((), "anything", False),
        ((), "", False),
        (("line vty 3", "password hush"), "anything", False),
        (("line vty 3", "password hush"), "hush", False),  # vty 0 is next, and asks for nothing
        (("line vty 0", "password hush"), "hush", True),
        (("line vty 0", "password hush"), "anything", False),
        (("line vty 0 4", "password hush"), "hush", True),
        (("line vty 0 4", "password hush"), "anything", False),
    ],
)
def test_with_authorized_keys_a_password_opens_only_the_line_that_asks_for_it(
    start: Start, tmp_path: Path, lines: tuple[str, ...], password: str, enters: bool
) -> None:
    mine = asyncssh.generate_private_key("ssh-ed25519")
    allowed = tmp_path / "authorized_keys"
    allowed.write_bytes(mine.export_public_key())
    host = start(*lines, keys=str(allowed))
    assert asyncio.run(comes_in(host, password=password)) is enters
    assert asyncio.run(comes_in(host, client_keys=[mine]))


def test_keys_that_are_refused_count_once_a_connection(start: Start, tmp_path: Path) -> None:
    mine, *others = (asyncssh.generate_private_key("ssh-ed25519") for _ in range(4))
    allowed = tmp_path / "authorized_keys"
    allowed.write_bytes(mine.export_public_key())
    host = start("login-limit 2", keys=str(allowed))
    assert asyncio.run(comes_in(host, client_keys=[*others, mine]))
    assert not asyncio.run(comes_in(host, client_keys=others))
    assert not asyncio.run(comes_in(host, client_keys=[mine]))
    log = [line.text for line in host.shell.router.log.lines]
    assert log == [
        "login by key from 127.0.0.1 on SSH: refused",
        "login by key from 127.0.0.1 on SSH: accepted",
        "login by key from 127.0.0.1 on SSH: refused",
        "127.0.0.1 is locked out: too many failed logins",
    ]


def test_guesses_on_many_connections_at_once_are_counted_as_they_are_made(start: Start) -> None:
    host = start("login-limit 5", *ASKS)
    ready = asyncio.Event

    async def guess(go: asyncio.Event) -> None:
        class Guesser(asyncssh.SSHClient):
            async def password_auth_requested(self) -> str:
                await go.wait()
                return "wrong"

        with pytest.raises(asyncssh.Error):
            async with connect(host, client_factory=Guesser, preferred_auth=["password"]):
                pass

    async def talk() -> None:
        go = ready()
        guesses = [asyncio.create_task(guess(go)) for _ in range(12)]
        await asyncio.sleep(0.5)
        go.set()
        await asyncio.gather(*guesses)

    asyncio.run(talk())
    log = [line.text for line in host.shell.router.log.lines]
    assert log.count("login from 127.0.0.1 on vty 0: refused") == 5


# -- what there is besides sessions: nothing --
def test_subsystems_are_refused(start: Start) -> None:
    async def talk(host: Host) -> None:
        async with connect(host) as link:
            for name in ("sftp", "netconf", "shell", "x" * 1_000):
                with pytest.raises(asyncssh.ChannelOpenError):
                    await link.create_process(subsystem=name)
            assert (await link.run("show privilege")).exit_status == 0

    asyncio.run(talk(start()))


def test_an_agent_is_not_forwarded(start: Start) -> None:
    async def talk(host: Host) -> bool:
        async with connect(host) as link:
            process = await link.create_process("enable")
            taken = await process.channel._make_request(b"auth-agent-req@openssh.com")
            process.stdin.write_eof()
            await process.wait()
            return bool(taken)

    assert not asyncio.run(talk(start("enable secret foo")))


def test_forwards_are_refused(start: Start) -> None:
    async def talk(host: Host) -> None:
        async with connect(host) as link:
            with pytest.raises(asyncssh.ChannelOpenError):
                await link.open_connection("127.0.0.1", host.telnet)
            with pytest.raises(asyncssh.ChannelListenError):
                await link.forward_remote_port("127.0.0.1", 0, "127.0.0.1", host.telnet)

    asyncio.run(talk(start()))


def test_an_environment_is_not_kept(start: Start) -> None:
    def environments(host: Host) -> list[object]:
        (link,) = host.server.door.guests
        return [channel.get_environment() for channel in link._channels.values()]

    async def talk(host: Host) -> object:
        async with connect(host) as link:
            names = {f"N{number}": "x" * 100 for number in range(100)}
            process = await link.create_process("enable", env=names)
            kept = host.ask(lambda: environments(host))
            process.stdin.write_eof()
            await process.wait()
            return kept

    assert asyncio.run(talk(start("enable secret foo"))) == [{}]


def test_sessions_in_which_nothing_is_started_count_too(start: Start) -> None:
    if find_spec("paramiko") is None:
        missing("paramiko is missing: pip install paramiko")
    import paramiko

    host = start()
    with socket.create_connection(("127.0.0.1", host.ssh), GUARD) as link:
        transport = paramiko.Transport(link)
        transport.start_client(timeout=GUARD)
        transport.auth_none("joe")
        opened = [transport.open_session() for _ in range(limits.CHANNELS)]
        with pytest.raises(paramiko.ChannelException, match="Resource shortage"):
            transport.open_session()
        opened[0].close()
        while host.ask(lambda: _sessions(host)) == limits.CHANNELS:
            pass
        transport.open_session()
        transport.close()


def _sessions(host: Host) -> int:
    (link,) = host.server.door.guests
    return len(link._channels)


# -- algorithms and host keys --
async def _offers(host: Host, **options: Any) -> bool:
    try:
        async with connect(host, **options):
            return True
    except (asyncssh.KeyExchangeFailed, asyncssh.DisconnectError, ValueError):
        return False


WEAK = (
    {"kex_algs": "diffie-hellman-group14-sha1"},
    {"mac_algs": "hmac-sha1", "encryption_algs": "aes128-ctr"},
    {"encryption_algs": "aes128-cbc"},
)


@pytest.mark.filterwarnings("ignore")  # of what is weak
@pytest.mark.parametrize("options", WEAK)
def test_weak_algorithms_are_refused_unless_asked_for(start: Start, options: Any) -> None:
    assert not asyncio.run(_offers(start(), **options))
    assert asyncio.run(_offers(start(old=True), **options))


def test_host_keys_of_three_types_are_there_on_request(start: Start) -> None:
    async def kinds(host: Host) -> set[str]:
        found = set()
        for algorithm in ("ssh-ed25519", "ecdsa-sha2-nistp256", "rsa-sha2-256"):
            try:
                key = await asyncssh.get_server_host_key(
                    "127.0.0.1", host.ssh, config=None, server_host_key_algs=[algorithm]
                )
            except (asyncssh.KeyExchangeFailed, asyncssh.DisconnectError):
                continue
            assert key is not None
            found.add(key.get_algorithm())
        return found

    assert asyncio.run(kinds(start())) == {"ssh-ed25519"}
    assert asyncio.run(kinds(start(more_keys=True))) == set(KINDS.values())


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_a_host_key_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    load_host_keys(path, more=False)
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(mode)
    with pytest.raises(ServeError, match=f"others can read it; chmod 600 {path}"):
        load_host_keys(path, more=False)


def test_host_keys_are_made_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        load_host_keys(tmp_path / "key", more=True)
    finally:
        os.umask(before)
    assert {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {
        f"key{suffix}": 0o600 for suffix in KINDS
    }


# -- the window --
def test_a_window_of_a_thousand_rows_is_one_page(start: Start) -> None:
    async def talk(host: Host) -> str:
        async with (
            connect(host) as link,
            link.create_process(term_type="vt100", term_size=(200, 65_535)) as shell,
        ):
            shell.stdin.write("show terminal\rexit\r")
            return str((await shell.wait()).stdout)

    assert "length: 65535 lines" in asyncio.run(talk(start()))


# -- the owner is told --
def test_the_owner_reads_of_refusals_so_many_in_a_while(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_REPORTS", 3)
    host = start(least=1)
    with host.connect() as first:
        first.until(b"host1>")
        for _ in range(5):
            with host.connect() as other:
                other.rest()
    assert host.reported == ["telnet from 127.0.0.1 refused: All 1 lines are in use"] * 3
    monkeypatch.setattr(limits, "REPORT_WINDOW", 0.0)
    host.ask(lambda: host.server.door.reports.say("next"))
    assert host.reported[3:] == ["2 more lines are left out", "next"]
