"""Recordings of sessions over Telnet and SSH, run as the transcripts that they are."""

import asyncio
import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path

import asyncssh
import pytest
from hosts import GUARD, Host, Start

from junose_shell.app.replay_journal import replay
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.journal import parse
from junose_shell.session.journaling import JournalKeeper
from junose_shell.transcript.judge import judge
from junose_shell.transcript.recorder import TranscriptRecorder

HEAD = ("@world none", "@script router.scr")


def recorded(start: Start, path: Path, *config: str, clock: RealClock | None = None) -> Host:
    """Start a server that records; the configuration goes with it."""
    host = start(*config, clock=clock)
    host.recorder = TranscriptRecorder(host.shell, str(path), HEAD, {"router.scr": config})
    return host


def ended(host: Host, path: Path) -> str:
    """End the recording, which has to pass untouched, and return it."""
    assert list(host.ask(lambda: list(host.recorder.finish()))) == []  # type: ignore[call-overload]
    assert judge(path).text == ""
    return path.read_text()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my.session"


def test_keys_help_and_modes(start: Start, path: Path) -> None:
    host = recorded(start, path, "hostname lns", "line vty 0 4", "no login", "exit")
    with host.connect() as client:
        client.until(b"lns>")
        client.send(b"ena\t").until(b"enable ")
        client.send(b"\r").until(b"lns#")
        client.send(b"show clo?").until(b"lns#show clo")
        client.send(b"ck\r").until(b"lns#")
        client.send(b"configure t\t\r").until(b"lns(config)#")
        client.send(b"interface loopback 0\r").until(b"(config-if)#")
        client.send(b"ip \t\t").until(b"address")
        client.send(b"\x1a").until(b"lns#")
        client.send(b"show history\r").until(b"lns#")
        client.send(b"exit\r").until(b"lns>")
        client.send(b"exit\r").rest()
    text = ended(host, path)
    assert "\n@line vty 0\n@level 1\n@keys ena<Tab>\nlns>enable\n\n" in text
    assert "\nlns>enable \nlns#show clo?\nclock\nlns#show clock\n" in text
    assert "\n@keys <Ctrl-Z>\nlns(config-if)#^Z\n" in text


def test_configured_secrets_are_not_in_the_file(start: Start, path: Path) -> None:
    host = recorded(start, path, "line vty 0 4", "no login", "exit")
    with host.connect() as client:
        client.until(b"host1>")
        client.send(b"enable\r").until(b"host1#")
        client.send(b"configure terminal\r").until(b"(config)#")
        client.send(b"aaa tunnel pass mArKeD\r").until(b"(config)#")
        client.send(b"enable secret mArKeD?").until(b"(config)#enable secret mArKeD")
        client.send(b"\x15key mArKeD\r").until(b"(config)#")
        client.send(b"aaa tunnel password mArKeD\t\x15end\r").until(b"host1#")
        client.send(b"show configuration\r").until(b"host1#")
        client.send(b"exit\r").until(b"host1>")
        client.send(b"exit\r").rest()
    text = ended(host, path)
    assert "mArKeD" not in text
    assert text.count("aaa tunnel password 8 ") == 2  # as it was typed, and as it is shown
    assert "enable secret ********?" in text
    assert "(config)#key ********\n" in text


def test_sessions_take_turns_and_lines_have_successors(start: Start, path: Path) -> None:
    host = recorded(start, path)
    with host.connect() as first, host.connect() as second:
        first.until(b"host1>")
        second.until(b"host1>")
        first.send(b"enable\r").until(b"host1#")
        second.send(b"show privilege\r").until(b"host1>")
        first.send(b"configure terminal\r").until(b"(config)#")
        first.send(b"hostname other\r").until(b"other(config)#")
        second.send(b"\r").until(b"other>")
    host.ask(lambda: None)
    for _ in range(1000):
        if not host.ask(host.shell.lines.used):
            break
    with host.connect() as third:
        third.until(b"other>")
        third.send(b"show privilege\r").until(b"other>")
        third.send(b"exit\r").rest()
    with host.connect() as fourth:
        fourth.until(b"other>")
        fourth.send(b"show privilege\r").until(b"other>")
    text = ended(host, path)
    assert text.count("@line vty 0\n") + text.count("@line vty 1\n") >= 4
    assert text.count("@hangup\n") == 1


def test_paging_leaves_nothing_out(start: Start, path: Path) -> None:
    host = recorded(start, path)
    with host.connect() as client:
        client.until(b"host1>")
        client.send(b"terminal length 5\r").until(b"host1>")
        client.send(b"show version\r").until(b"--More--")
        client.send(b"q").until(b"host1>")
        client.send(b"show version | include ERX\r").until(b"host1>")
    assert "release" in ended(host, path)


def test_hidden_answers(start: Start, path: Path) -> None:
    host = recorded(start, path, "enable password sesame")
    with host.connect() as client:
        client.until(b"host1>")
        client.send(b"enable\r").until(b"Password: ")
        client.send(b"barley-corn\r").until(b"host1>")
        client.send(b"enable\r").until(b"Password: ")
        client.send(b"sesame\r").until(b"host1#")
        client.send(b"show privilege\r").until(b"host1#")
    text = ended(host, path)
    assert "sesame" not in text
    assert "barley" not in text


def test_real_time_becomes_virtual(start: Start, path: Path) -> None:
    moments = iter(range(10**6))
    host = recorded(start, path, clock=RealClock(60, lambda: next(moments) / 1000))
    with host.connect() as client:
        client.until(b"host1>")
        client.send(b"show privilege\r").until(b"host1>")
    assert "\n@advance " in ended(host, path)


def test_what_is_interrupted_stands_in_comments(start: Start, path: Path) -> None:
    host = recorded(start, path, clock=RealClock())
    with host.connect() as client:
        client.until(b"host1>")
        client.send(b"enable\r").until(b"host1#")
        client.send(b"reload\r").until(b"[confirm]")
        client.send(b"\x03").until(b"host1#")
        client.send(b"show privilege\r").until(b"host1#")
    assert "\n# host1#reload\n# WARNING" in ended(host, path)


def test_single_commands_are_recorded_on_a_free_line(start: Start, path: Path) -> None:
    host = recorded(start, path)
    with host.connect() as client:
        client.until(b"host1>")
        client.send(b"enable\r").until(b"host1#")

        async def talk() -> None:
            async with asyncssh.connect(
                "127.0.0.1", host.ssh, known_hosts=None, username="joe", config=None,
                client_keys=None,
            ) as link:  # fmt: skip
                await link.run("enable")
                await link.run("show privilege")
                await link.run("exit")
                await link.run("show privilege")

        asyncio.run(talk())
        client.send(b"show privilege\r").until(b"host1#")
    text = ended(host, path)
    shown = "host1>show privilege\nCurrent privilege level is 1\n"
    assert f"\n@line vty 1\nhost1>enable\n@hangup\n{shown}@hangup\nhost1>exit\n" in text
    assert f"host1>exit\n@line vty 1\n{shown}@line vty 0\nhost1#show privilege\n" in text


def test_single_commands_leave_nothing_and_have_a_name(start: Start) -> None:
    file = io.StringIO()
    host = start()
    keeper = JournalKeeper(host.shell, file=file)

    async def talk() -> None:
        async with asyncssh.connect(
            "127.0.0.1", host.ssh, known_hosts=None, username="joe", config=None,
            client_keys=None,
        ) as link:  # fmt: skip
            for _ in range(3):
                assert "line: ssh" in str((await link.run("show terminal")).stdout)
                await link.run("nonsense")

    asyncio.run(talk())
    entries = [json.loads(line) for line in file.getvalue().splitlines()]
    assert [e["name"] for e in entries if e.get("in") == "open"] == ["ssh"] * 6
    assert len([e for e in entries if e.get("in") == "close"]) == 6
    assert not keeper._numbers
    assert not keeper._states
    with redirect_stdout(io.StringIO()) as out:
        replay("j", list(parse("j", file.getvalue().encode(), whole=False)))
    assert out.getvalue().count("line: ssh") == 3


def test_a_killed_server_leaves_what_it_had(tmp_path: Path, path: Path) -> None:
    import re
    import subprocess

    from hosts import Client

    command = [sys.executable, "-m", "junose_shell", "serve", "--telnet", "127.0.0.1:0"]
    server = subprocess.Popen(
        [*command, "--record", str(path)], stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert server.stdout is not None
    try:
        port = re.search(r"port (\d+)", server.stdout.readline())
        assert port is not None
        with Client(int(port[1])) as client:
            client.until(b"host1>")
            client.send(b"show privilege\r").until(b"host1>")
            client.send(b"show clock\r").until(b"host1>")
    finally:
        server.kill()
        server.wait(GUARD)
        server.stdout.close()
    assert judge(path).text == ""
    assert "show clock" in path.read_text()
