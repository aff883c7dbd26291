"""More bounds of docs/security.md: what happens at them, and beyond."""

import asyncio
from pathlib import Path

import pytest

from junose_shell.errors import CliError
from junose_shell.model.files import CAPACITY, RESERVED, MemoryFiles, Nvs
from junose_shell.model.guard import FREE, MAX_PAUSE, PAUSE, Guard, Source
from junose_shell.model.log import FAULTS
from junose_shell.model.pace import MAXIMUM_RATE, parse_rate
from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Wait
from junose_shell.runtime import journal
from junose_shell.runtime.journal import JournalError
from junose_shell.runtime.startup import STARTUP
from junose_shell.session.likely_secrets import MAX_RESEMBLED, names_secret
from junose_shell.session.runner import Runner
from junose_shell.session.script import MAX_SCRIPTS
from junose_shell.terminal.limits import MAX_HAPPENED
from junose_shell.terminal.pace import Pace
from junose_shell.wiring import build_shell
from junose_shell.world.loader import MAXIMUM_OCTETS, WorldError, load
from junose_shell.yaml_tree import MAXIMUM_DEPTH, LineError, build


@pytest.fixture
def runner() -> Runner:
    return Runner(build_shell(None), CliSession(privilege=15))


@pytest.mark.parametrize("more", [0, 1])
def test_scripts_run_each_other_to_a_depth(runner: Runner, more: int) -> None:
    files = runner.shell.router.files
    deepest = MAX_SCRIPTS - 1 + more
    for number in range(deepest):
        files.write(f"s{number}.scr", [f"do configure file s{number + 1}.scr"])
    files.write(f"s{deepest}.scr", ["hostname deep"])
    refused = runner.finish(runner.begin("configure file s0.scr"))
    assert (refused is not None) is bool(more)
    assert runner.shell.router.hostname == ("host1" if more else "deep")


def test_a_number_of_internal_errors_is_remembered(runner: Runner) -> None:
    log = runner.shell.router.log
    for number in range(FAULTS + 1):
        log.fault(str(number), ValueError())
    assert [where for where, _ in log.faults] == [str(number) for number in range(FAULTS)]


def test_a_clock_cannot_be_faster_than_its_fastest_rate() -> None:
    assert parse_rate(f"real:{MAXIMUM_RATE}") == MAXIMUM_RATE
    with pytest.raises(ValueError, match="a rate from"):
        parse_rate(f"real:{MAXIMUM_RATE + 1}")


@pytest.mark.parametrize("more", [0, 1])
def test_a_world_file_has_a_number_of_octets(tmp_path: Path, more: int) -> None:
    path = tmp_path / "w.yaml"
    head = b"seed: 1\n#"
    path.write_bytes(head + b"x" * (MAXIMUM_OCTETS - len(head) + more))
    if more:
        with pytest.raises(WorldError, match="octets"):
            load(path)
    else:
        load(path)


@pytest.mark.parametrize("more", [0, 1])
def test_a_yaml_file_has_a_depth(more: int) -> None:
    depth = MAXIMUM_DEPTH + more
    text = "[" * depth + "]" * depth
    if more:
        with pytest.raises(LineError, match="nested deeper"):
            build(text)
    else:
        build(text)


@pytest.mark.parametrize("more", [0, 1])
def test_a_journal_that_is_read_has_a_number_of_octets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    path = tmp_path / "j"
    head = (
        b'{"journal": 1, "version": "0", "model": "ERX-1440", "clock": "virtual", '
        b'"output": "transcript", "world": null, "lost": 0}\n{"at": 0, "in": "end"}\n'
    )
    path.write_bytes(head)
    assert len(head) < journal.MAX_OCTETS
    monkeypatch.setattr(journal, "MAX_OCTETS", len(head) - more)
    if more:
        with pytest.raises(JournalError, match="longer than"):
            journal.read(path)
    else:
        journal.read(path)


def test_the_room_of_all_files_has_a_part_for_the_startup_configuration() -> None:
    assert Nvs(MemoryFiles()).capacity == CAPACITY
    room = 8 * RESERVED
    files = Nvs(MemoryFiles(), room)
    users = room - room // RESERVED
    files.save("a.txt", b"x" * users)
    with pytest.raises(CliError, match="nvs_full"):
        files.save("b.txt", b"x")
    files.save(STARTUP, b"x" * (room - users), reserve=True)
    with pytest.raises(CliError, match="nvs_full"):
        files.save(STARTUP, b"x" * (room - users + 1), reserve=True)


def test_failures_on_a_line_make_the_next_one_wait(runner: Runner) -> None:
    guard = Guard(runner.shell.router.log, lambda: runner.shell.router.config)
    source = Source("192.0.2.1", "vty 0")
    pauses = []
    for _ in range(FREE + 10):
        guard.failed("login", source)
        pauses.append(guard.pause(source))
    assert pauses[: FREE + 2] == [0.0] * FREE + [PAUSE, 2 * PAUSE]
    assert pauses[-1] == MAX_PAUSE == max(pauses)


def test_what_words_resemble_is_forgotten_beyond_a_number() -> None:
    names_secret.cache_clear()
    for number in range(MAX_RESEMBLED + 1):
        names_secret(f"w{number}")
    assert names_secret.cache_info().currsize == MAX_RESEMBLED


@pytest.mark.parametrize("count", [MAX_HAPPENED, MAX_HAPPENED + 1, 3 * MAX_HAPPENED])
def test_others_have_their_turn_while_somebody_moves_the_time(runner: Runner, count: int) -> None:
    router = runner.shell.router
    fired: list[int] = []
    for at in range(count):
        router.driver.schedule(at + 1, lambda: fired.append(0), "work")
    turns = []

    async def sleep(seconds: float) -> bool:
        assert seconds == 0
        turns.append(len(fired))
        return False

    asyncio.run(Pace(router).wait(Wait(10 * count), sleep))
    assert turns == [MAX_HAPPENED * (n + 1) for n in range((count - 1) // MAX_HAPPENED)]
    assert (len(fired), router.clock.now()) == (count, 10 * count)
