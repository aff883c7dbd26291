"""Lines that are sent at once are read as a script at every door, whatever brings them.

``section_trees`` writes them, and knows what each line was typed for.
"""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path

import pytest
from hosts import Host, new_shell
from hypothesis import given, settings
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from prompt_toolkit.utils import Event
from section_trees import Block, configured, replayed, trees, typed, written

from junose_shell.app.batch import Batch
from junose_shell.app.options import Options
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.terminal import tty
from junose_shell.terminal.console import run_console
from junose_shell.terminal.preferences import PLAIN
from junose_shell.terminal.ssh_options import SshOptions
from junose_shell.wiring import open_shell

Found = set[tuple[str, str]]
Door = partial[Found]
FEW = settings(max_examples=max(1, settings.default.max_examples // 16))
BEGIN = ["enable", "configure terminal"]
END = "\x1aexit\rexit\r"  # Ctrl+Z, to User Exec, and leave


def found_on(shell: Shell) -> Found:
    return configured(configuration_lines(shell.router.config))


def file(lines: list[str], folder: Path) -> Found:
    path = folder / "a.scr"
    path.write_text("".join(f"{line}\n" for line in lines))
    with Batch(Options()) as batch, redirect_stderr(io.StringIO()):
        batch.run_scripts([str(path)])
        return found_on(batch.shell)


def pipe(lines: list[str]) -> Found:
    typed = io.BytesIO("".join(f"{line}\n" for line in [*BEGIN, *lines]).encode())
    with Batch(Options()) as batch, redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        batch.run_lines(typed)
        return found_on(batch.shell)


def argument(lines: list[str]) -> Found:
    with Batch(Options()) as batch, redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        batch.run_commands(["\n".join([*BEGIN, *lines])])
        return found_on(batch.shell)


def paste(lines: list[str]) -> Found:
    shell = open_shell()
    with pytest.MonkeyPatch.context() as patch, create_pipe_input() as keys:

        @contextmanager
        def terminal() -> Iterator[Event[object]]:
            with create_app_session(keys, DummyOutput()), redirect_stdout(io.StringIO()):
                yield Event(keys)

        patch.setattr(tty, "terminal", terminal)
        keys.send_text("".join(f"{line}\r" for line in [*BEGIN, *lines]) + END)
        run_console(shell, preferences=PLAIN)
    return found_on(shell)


@pytest.fixture(scope="module")
def host_key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("key") / "host_key"


@contextmanager
def served(key: Path) -> Iterator[Host]:
    host = Host(new_shell("line vty 0 4", "no login"), SshOptions(str(key)), "127.0.0.1").start()
    try:
        yield host
    finally:
        host.stop()


def telnet(lines: list[str], key: Path) -> Found:
    with served(key) as host, host.connect() as client:
        client.until(b">")
        client.send("".join(f"{line}\r\n" for line in [*BEGIN, *lines]).encode() + END.encode())
        client.rest()
        return found_on(host.shell)


def ssh(lines: list[str], key: Path) -> Found:
    import asyncio

    import asyncssh

    async def talk(port: int) -> None:
        async with asyncssh.connect(
            "127.0.0.1", port, known_hosts=None, username="joe", client_keys=None, config=None
        ) as connection:
            process = await connection.create_process(term_type="vt100")
            process.stdin.write("".join(f"{line}\r" for line in [*BEGIN, *lines]) + END)
            await process.wait()

    with served(key) as host:
        asyncio.run(talk(host.ssh))
        return found_on(host.shell)


@pytest.fixture(params=["file", "pipe", "argument", "paste", "telnet", "ssh"])
def door(request: pytest.FixtureRequest, host_key: Path, tmp_path_factory) -> Door:
    extra = {
        "file": {"folder": tmp_path_factory.mktemp("scripts")},
        "telnet": {"key": host_key},
        "ssh": {"key": host_key},
    }
    return partial(getattr(sys.modules[__name__], request.param), **extra.get(request.param, {}))


def test_every_door_configures_what_a_replay_does(door: Door) -> None:
    @settings(
        FEW, max_examples=max(1, FEW.max_examples // 2) if door.func is paste else FEW.max_examples
    )
    @given(trees)
    def same(tree: list["str | Block"]) -> None:
        lines = list(written(tree))
        defaults = door([])
        assert door(lines) - defaults == replayed(lines) - defaults, "\n".join(lines)

    same()


def test_a_script_of_the_router_configures_nothing_where_it_was_not_typed() -> None:
    @FEW
    @given(trees)
    def right(tree: list["str | Block"]) -> None:
        lines = list(written(tree))
        shell = open_shell()
        shell.router.files.write("a.scr", lines)
        runner = Runner(shell, CliSession(privilege=15))
        runner.finish(shell.execute(runner.session, "configure file a.scr"))
        openers = {item.opener for item in tree if isinstance(item, Block)}
        wrong = {
            (place, line)
            for place, line in found_on(shell) - set(typed(tree))
            if place or line not in openers
        }
        assert not wrong, "\n".join(lines)

    right()


LOOPBACK = ["interface loopback 0", "ip address 10.0.0.1 255.255.255.255"]
EVIL = ("interface loopback 0", "shutdown")


SECTIONS = [
    [*LOOPBACK, "zebra 1", "shutdown", "exit", "hostname after"],
    [*LOOPBACK, "zebra 1", " shutdown", "exit", "hostname after"],
    [*LOOPBACK, "interface zebra 3/0", "shutdown", "hostname after"],
    [*LOOPBACK, "policy-list p 1 2", "shutdown", "exit", "hostname after"],
]


def test_a_refused_section_changes_nothing_at_any_door(door: Door) -> None:
    found = door([line for section in SECTIONS for line in section])
    assert EVIL not in found
    assert ("", "hostname after") in found


def entered(lines: list[str], key: Path) -> Found:
    """Type lines over Telnet, each when the prompt after the one before is there."""
    with served(key) as host, host.connect() as client:
        client.until(b">")
        for line in [*BEGIN, *lines]:
            client.send(f"{line}\r".encode())
            client.until(line.encode() + b"\r\n")
            client.until(b"#")
        return found_on(host.shell)


def test_a_line_that_is_typed_at_a_prompt_acts_where_the_prompt_says(host_key: Path) -> None:
    assert EVIL in entered([*LOOPBACK, "interface zebra 3/0", "shutdown"], host_key)
    assert ("", "hostname b") in entered(["hostnaem b", "hostname b"], host_key)


def test_an_indented_line_below_a_refused_one_belongs_to_it_however_slowly(host_key: Path) -> None:
    lines = [*LOOPBACK, "exit", "interface zebra 3/0", " shutdown", "exit", "hostname after"]
    found = entered([*lines[:2], *lines[3:5], "mtu 1500"], host_key)
    assert EVIL not in found
    found = entered(lines, host_key)
    assert EVIL not in found
    assert ("", "hostname after") in found
