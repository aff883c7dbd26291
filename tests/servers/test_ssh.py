"""SSH over real sockets, with asyncssh as the client."""

import asyncio
import socket
from contextlib import suppress
from itertools import repeat
from pathlib import Path
from typing import Any

import asyncssh
import pytest
from hosts import GUARD, Host, Start

from junose_shell.handlers import configuration
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.terminal import limits
from junose_shell.terminal.once import Once
from junose_shell.terminal.player import Gone
from junose_shell.wiring import build_shell


def connect(host: Host, **options: Any) -> Any:
    found = {"username": "joe", "known_hosts": None, "config": None, "client_keys": None}
    return asyncssh.connect("127.0.0.1", host.ssh, **(found | options))


def test_a_shell_without_authentication(start: Start) -> None:
    async def talk(host: Host) -> str:
        async with connect(host) as link, link.create_process(term_type="vt100") as shell:
            shell.stdin.write("show users\nexit\n")
            return (await shell.wait()).stdout

    text = asyncio.run(talk(start()))
    assert text.startswith("\r\nLogged in on vty 0 via SSH.\r\nCopyright")
    assert "joe" in text
    assert text.endswith("host1>exit\r\n")


def test_single_commands(start: Start) -> None:
    async def talk(host: Host) -> list[Any]:
        async with connect(host) as link:
            return [
                await link.run("show privilege"),
                await link.run("show version | include running for"),
                await link.run("nonsense"),
            ]

    good, filtered, bad = asyncio.run(talk(start()))
    assert (good.stdout, good.exit_status) == ("Current privilege level is 1\n", 0)
    assert filtered.stdout.startswith("System running for")
    assert bad.exit_status == 1
    assert bad.stdout.endswith("% Invalid input detected at '^' marker.\n")


def test_ctrl_c_ends_output(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "ip route 10.1.2.0 255.255.255.0 null 0"
    monkeypatch.setattr(configuration, "configuration_lines", lambda *_: repeat(line, 3_000_000))

    async def talk(host: Host) -> None:
        async with connect(host) as link, link.create_process(term_type="vt100") as shell:
            shell.stdin.write("enable\nterminal length 0\nshow configuration\n")
            await shell.stdout.readuntil(line)
            shell.stdin.write("\x03show privilege\n")
            await shell.stdout.readuntil("\nCurrent privilege level is 10\r\n")

    asyncio.run(talk(start()))


def test_the_password_of_the_line(start: Start) -> None:
    host = start("line vty 0 4", "password topSecret")

    async def talk(password: str) -> str:
        async with connect(host, password=password) as link:
            return str((await link.run("show privilege")).stdout)

    assert asyncio.run(talk("topSecret")) == "Current privilege level is 1\n"
    with pytest.raises(asyncssh.Error):
        asyncio.run(talk("wrong"))


def test_users(start: Start) -> None:
    host = start(
        "aaa authentication login remote radius", "username joe secret hello",
        "line vty 0 4", "login authentication remote",
    )  # fmt: skip

    async def talk(user: str, password: str) -> None:
        async with connect(host, username=user, password=password):
            pass

    asyncio.run(talk("joe", "hello"))
    for user, password in (("joe", "x"), ("ann", "hello")):
        with pytest.raises(asyncssh.Error):
            asyncio.run(talk(user, password))


def test_a_users_level_is_that_of_shell_and_single_command(start: Start) -> None:
    async def talk(host: Host) -> tuple[str, str]:
        async with connect(host, username="admin", password="top") as link:
            alone = (await link.run("show privilege")).stdout
            async with link.create_process(term_type="vt100") as shell:
                shell.stdin.write("show privilege\nexit\nexit\n")
                return alone, (await shell.wait()).stdout

    host = start(
        "aaa authentication login default tacacs+",
        "line vty 0 4",
        "login authentication default",
        "exit",
        "username admin privilege 15 secret top",
    )
    alone, shell = asyncio.run(talk(host))
    assert alone == "Current privilege level is 15\n"
    assert "host1#show privilege\r\nCurrent privilege level is 15" in shell


@pytest.mark.parametrize(("wrong", "right"), [(0, True), (2, True), (3, False)])
def test_a_client_may_try_again_so_often(start: Start, wrong: int, right: bool) -> None:
    host = start("ip ssh authentication-retries 2", "line vty 0 4", "password topSecret")
    asked = 0

    class Stubborn(asyncssh.SSHClient):
        def password_auth_requested(self) -> str:
            nonlocal asked
            asked += 1
            return "wrong" if asked <= wrong else "topSecret"

    async def talk() -> None:
        async with connect(host, client_factory=Stubborn, preferred_auth=["password"]):
            pass

    if right:
        asyncio.run(talk())
        assert asked == wrong + 1
    else:
        with pytest.raises(asyncssh.DisconnectError, match="Bad password"):
            asyncio.run(talk())


def test_a_wrong_password_is_a_failure_to_log_in(start: Start) -> None:
    host = start("line vty 0 4", "password topSecret")
    with pytest.raises(asyncssh.PermissionDenied):
        asyncio.run(_connected(host, password="wrong"))
    asyncio.run(_connected(host, password="topSecret"))
    log = [line.text for line in host.shell.router.log.lines]
    assert "login from 127.0.0.1 on vty 0: refused" in log
    assert "login from 127.0.0.1 on vty 0: accepted" in log


async def _connected(host: Host, **options: Any) -> None:
    async with connect(host, **options):
        pass


def test_public_keys(start: Start, tmp_path: Path) -> None:
    mine, other = (asyncssh.generate_private_key("ssh-ed25519") for _ in range(2))
    allowed = tmp_path / "authorized_keys"
    allowed.write_bytes(mine.export_public_key())
    host = start(keys=str(allowed))

    async def talk(key: asyncssh.SSHKey) -> str:
        async with connect(host, client_keys=[key]) as link:
            return str((await link.run("show privilege")).stdout)

    assert asyncio.run(talk(mine)) == "Current privilege level is 1\n"
    with pytest.raises(asyncssh.PermissionDenied):
        asyncio.run(talk(other))


def test_the_window_sets_the_page(start: Start) -> None:
    async def talk(host: Host) -> tuple[str, str]:
        async with (
            connect(host) as link,
            link.create_process(term_type="vt100", term_size=(100, 10)) as shell,
        ):
            shell.stdin.write("show terminal\r")
            before = await asyncio.wait_for(shell.stdout.readuntil("off\r\n"), GUARD)
            shell.change_terminal_size(90, 8)
            shell.stdin.write("show terminal\r")
            after = await asyncio.wait_for(shell.stdout.readuntil("off\r\n"), GUARD)
            shell.stdin.write("exit\r")
            return before, after

    before, after = asyncio.run(talk(start()))
    assert "type: vt100" in before
    assert "length: 10 lines" in before
    assert "length: 8 lines" in after
    assert "width: 90 columns" in after


def test_the_host_key_stays(start: Start) -> None:
    def key(host: Host) -> bytes:
        async def fetch() -> bytes:
            found = await asyncssh.get_server_host_key("127.0.0.1", host.ssh, config=None)
            assert found is not None
            return found.export_public_key()

        return asyncio.run(fetch())

    assert key(start()) == key(start())


def test_a_line_that_loses_its_password_serves_nobody_from_outside(start: Start) -> None:
    everywhere = "0.0.0.0"  # noqa: S104 - for the length of this test, behind a password
    host = start("line vty 0 4", "password topSecret", address=everywhere)

    def unguard() -> None:
        runner = Runner(host.shell, CliSession(privilege=15))
        for line in ("configure terminal", "line vty 0 4", "no password"):
            assert list(runner.run(line)) == []

    host.ask(unguard)

    async def talk() -> None:
        async with connect(host, password="topSecret"):
            pass

    with pytest.raises(asyncssh.PermissionDenied):
        asyncio.run(talk())
    with host.connect() as client:
        assert b"% No authentication is configured" in client.rest()


def test_the_terminals_name_carries_no_control_characters(start: Start) -> None:
    async def talk(host: Host) -> str:
        async with (
            connect(host) as link,
            link.create_process(term_type="vt\x1b100") as shell,
        ):
            shell.stdin.write("show terminal\rexit\r")
            return str((await shell.wait()).stdout)

    text = asyncio.run(talk(start()))
    assert "\x1b" not in text
    assert "type: vt100" in text


def test_the_time_for_a_login_is_that_of_the_line(start: Start) -> None:
    host = start("line vty 0 4", "password hush", "timeout login response 1", "exit")
    with socket.create_connection(("127.0.0.1", host.ssh), GUARD) as client:
        while client.recv(65_536):
            pass  # until the server has waited long enough


def test_a_password_opens_the_lines_that_ask_for_it_and_no_others(start: Start) -> None:
    host = start("line vty 0", "password zero", "line vty 1 4", "password other")

    async def talk() -> tuple[str, str]:
        async with connect(host, password="zero") as link:
            first = await link.create_process(term_type="vt100")
            shown = await first.stdout.readuntil("host1>")
            second = await link.create_process(term_type="vt100")
            asked = await second.stdout.readuntil("Password: ")
            second.stdin.write("other\r")
            asked += await second.stdout.readuntil("host1>")
            return shown, asked

    shown, asked = asyncio.run(talk())
    assert "Password" not in shown
    assert "Logged in on vty 0 via SSH." in shown
    assert asked.index("Password: *****") < asked.index("Logged in on vty 1 via SSH.")


def test_a_password_set_after_the_connection_was_made_is_asked_for(start: Start) -> None:
    host = start()

    async def talk() -> tuple[str, Any]:
        async with connect(host) as link:
            with host.connect() as operator:
                operator.until(b"host1>")
                for line in (b"enable", b"configure terminal", b"line vty 0 4", b"password new"):
                    operator.send(line + b"\r").until(line + b"\r\n")
                operator.until(b"#")
            shell = await link.create_process(term_type="vt100")
            text = await shell.stdout.readuntil("Password: ")
            return text, await link.run("show privilege")

    shown, single = asyncio.run(talk())
    assert "Logged in" not in shown
    assert (single.exit_status, single.stdout) == (1, "% Bad password\n")


@pytest.mark.parametrize("given", ["", "fo"])
def test_a_single_command_whose_question_gets_no_answer_ends(start: Start, given: str) -> None:
    host = start("enable secret foo")

    async def talk() -> Any:
        async with connect(host) as link:
            single = await link.create_process("enable")
            single.stdin.write(given)
            single.stdin.write_eof()
            return await single.wait()

    done = asyncio.run(talk())
    assert (done.stdout, done.exit_status) == ("Password: ", 1)


def test_a_connection_has_so_many_sessions(start: Start) -> None:
    host = start("enable secret foo")

    async def talk() -> list[int | None]:
        async with connect(host) as link:
            waiting = [await link.create_process("enable") for _ in range(limits.CHANNELS)]
            with pytest.raises(asyncssh.ChannelOpenError, match="too many sessions"):
                await link.run("show privilege")
            for each in waiting:
                each.stdin.write_eof()
            ends = [(await each.wait()).exit_status for each in waiting]
            while True:  # the server may hear of an end after the client
                with suppress(asyncssh.ChannelOpenError):
                    return [*ends, (await link.run("show privilege")).exit_status]

    assert asyncio.run(talk()) == [1] * limits.CHANNELS + [0]


def test_a_connection_without_a_session_ends(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LINGER", 0.01)
    host = start()

    async def talk() -> None:
        await (await connect(host)).wait_closed()

    asyncio.run(talk())
    while host.ask(lambda: len(host.server.door.guests)):
        pass


def test_a_right_password_without_a_free_line_is_no_failed_login(start: Start) -> None:
    host = start("line vty 0", "password hush", least=1)

    async def talk() -> None:
        async with connect(host, password="hush") as link:
            shell = await link.create_process(term_type="vt100")
            await shell.stdout.readuntil("host1>")
            for _ in range(12):
                with pytest.raises(asyncssh.DisconnectError, match="% All 1 lines are in use"):
                    await connect(host, password="hush")
        assert not host.shell.router.guard.locked("127.0.0.1")

    asyncio.run(talk())


def test_answers_to_a_single_command_come_a_line_at_a_time() -> None:
    asked = ["first", "second", "third", "fourth"]

    class Typed:
        """A channel on which bytes come as they were cut."""

        def __init__(self, *parts: bytes) -> None:
            self._parts = list(parts)

        async def read(self) -> bytes:
            if not self._parts:
                raise Gone
            return self._parts.pop(0)

        def write(self, data: bytes) -> None:
            pass

    async def answers(*parts: bytes) -> list[str]:
        guard = build_shell(None).router.guard
        once = Once(Typed(*parts), guard, CliSession(), "\n", 0)  # type: ignore[arg-type]
        return [await once.ask("? ", hidden=False) for _ in asked]

    for parts in (
        (b"first\nsecond\nthird\nfourth\n",),
        (b"first\r\nsec", b"ond\r", b"\nthird\rfourth", b"\n"),
        (b"first\rsecond\r", b"third\nfourth\n"),
    ):
        assert asyncio.run(answers(*parts)) == asked
    assert asyncio.run(answers(b"\n\r\n\r\r")) == ["", "", "", ""]


async def refused(host: Host) -> asyncssh.DisconnectError:
    with pytest.raises(asyncssh.DisconnectError) as found:
        await connect(host)
    return found.value


def test_who_is_refused_is_told_why(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    host = start("line vty 0 4", "password hush")
    host.lock_out()
    error = asyncio.run(refused(host))
    assert error.code == asyncssh.DISC_BY_APPLICATION
    assert error.reason.startswith("% Too many failed logins, try again later")

    closed = start("line vty 0 4", "access-class nothing in")
    error = asyncio.run(refused(closed))
    assert error.code == asyncssh.DISC_HOST_NOT_ALLOWED_TO_CONNECT

    monkeypatch.setattr(limits, "WAITING", -5)
    error = asyncio.run(refused(start()))
    assert error.code == asyncssh.DISC_TOO_MANY_CONNECTIONS


def test_who_is_refused_takes_no_seat_and_may_not_stay(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "REFUSED_STAY", 0.01)
    monkeypatch.setattr(limits, "WAITING", 1)
    monkeypatch.setattr(limits, "LEAVING", 1)
    host = start("access-list one permit host 127.0.0.1", "line vty 0 4", "access-class one in",
        "no login", "exit")  # fmt: skip
    for _ in range(12):
        other = socket.create_connection(("127.0.0.1", host.ssh), GUARD, ("127.0.0.2", 0))
        with other:
            assert not host.ask(lambda: host.server.door.guests)
            data = b""
            while more := other.recv(65_536):
                data += more
            assert data.startswith(b"SSH-2.0-")  # and only then what cannot be read as text
    asyncio.run(connected(host))


async def connected(host: Host) -> None:
    async with connect(host):
        pass


BANNERS = ("banner motd xmessage of the dayx", "banner login +before\\nlogin+")
SHOWN = "message of the day\r\nbefore\r\nlogin\r\n"


def banners(host: Host, **options: Any) -> tuple[str, str]:
    """Return what comes before a login and what a shell shows."""
    before: list[str] = []

    class Reader(asyncssh.SSHClient):
        def auth_banner_received(self, msg: str, lang: str) -> None:
            before.append(msg)

    async def talk() -> str:
        async with connect(host, client_factory=Reader, **options) as link:
            shell = await link.create_process(term_type="vt100")
            return str(await shell.stdout.readuntil("host1>"))

    shell = asyncio.run(talk())
    return "".join(before), shell


def test_banners_come_before_the_password_and_once(start: Start) -> None:
    before, shell = banners(start(*BANNERS, "line vty 0 4", "password hush"), password="hush")
    assert before == SHOWN
    assert shell.startswith("\r\nLogged in on")
    before, shell = banners(
        start(*BANNERS, "line vty 0 4", "no motd-banner", "password hush"), password="hush"
    )
    assert before == "before\r\nlogin\r\n"
    assert "message" not in shell
    before, shell = banners(start("line vty 0 4", "password hush"), password="hush")
    assert before == ""


def test_who_needs_no_password_sees_the_banners_in_the_shell(start: Start) -> None:
    before, shell = banners(start(*BANNERS))
    assert before == ""
    assert shell.startswith(f"\r\n{SHOWN}Logged in on")
