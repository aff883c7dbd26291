"""Every bound on work and memory: what happens at it, and beyond it."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from junose_shell.command.match import Matched
from junose_shell.command.node import MAX_REMEMBERED, Census
from junose_shell.command.tokens import Line
from junose_shell.errors import CliError
from junose_shell.grammar.cache import load_grammar
from junose_shell.handlers.features import MAX_NAMES, SUGGESTIONS
from junose_shell.handlers.lab import BURST
from junose_shell.model.calendar import END, Calendar
from junose_shell.model.files import MemoryFiles, Nvs
from junose_shell.model.folder import Disk, FolderFiles
from junose_shell.model.pace import MINIMUM_RATE, parse_rate
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import EXEC, GLOBAL, CliSession, ModeFrame
from junose_shell.model.terminal_lines import LAST_VTY, MOST_LINES, VTY, settings_of
from junose_shell.replies.steps import BREATH, Wait
from junose_shell.runtime import startup
from junose_shell.runtime.journal import JournalError, parse
from junose_shell.runtime.private import open_private
from junose_shell.runtime.router import Router
from junose_shell.runtime.startup import read_snapshot
from junose_shell.session import output
from junose_shell.session.assist import complete, leave_mode
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.matching import match
from junose_shell.session.runner import Runner
from junose_shell.session.script import MAX_NESTED, PAUSE
from junose_shell.session.shell import MAX_LINE
from junose_shell.transcript.hidden import Hidden
from junose_shell.wiring import build_shell
from junose_shell.world.schema import WorldSpec
from junose_shell.yaml_tree import MAXIMUM_NODES, WORDED, LineError, build

GRAMMAR = load_grammar()
DAY = 86_400_000  # ms


@pytest.fixture
def runner() -> Runner:
    return Runner(build_shell(None), CliSession(privilege=15))


def code(runner: Runner, line: str) -> str:
    rejection = runner.finish(runner.begin(line))
    assert runner.shell.router.log.faults == []
    return rejection.code if rejection else ""


# -- time --
def test_the_calendar_ends_and_dates_are_still_shown(runner):
    calendar = Calendar()
    last = int((END - calendar.start).total_seconds()) * 1000
    assert calendar.at(last) == datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    for ms in (last + 1000, 2**53, 2**80):
        assert calendar.at(ms) == END
        assert "9999" in calendar.in_zone("X", 60).stamp(ms)
    runner.shell.router.driver.advance(2**53)
    assert "9999" in "".join(runner.run("show clock"))
    runner.shell.router.log.write(3, "cli", "late")
    assert "late" in "".join(runner.run("show log data"))
    assert code(runner, "show configuration") == ""


def test_a_clock_cannot_be_slower_than_its_slowest_rate():
    assert parse_rate(f"real:{MINIMUM_RATE}") == MINIMUM_RATE
    for rate in ("1e-300", "0.0009", "0", "-1", "nan", "inf"):
        with pytest.raises(ValueError, match="a rate from"):
            parse_rate(f"real:{rate}")


# -- the grammar --
def test_all_walks_of_a_grammar_share_one_bound():
    grammar = load_grammar()
    census = grammar.walk("exec", 0)._scope.census
    counts = []
    census.count, census.limit = 0, 100
    try:
        for number in range(500):
            walk = grammar.walk("exec", number % 16)
            words = " ".join(["ocrp", "occn", "lcp-open", "accept", "reject"][number % 5 :])
            walk.match(Line(f"lab say {number % 7} {words}"))
            counts.append(census.count)
        assert max(counts) <= census.limit
        assert sorted(counts) != counts  # they were forgotten on the way
        assert sum(map(_nodes, grammar._walks.values())) <= census.limit + 16
    finally:
        census.limit = Census().limit


def test_lines_that_are_remembered_have_one_bound():
    grammar = load_grammar()
    session = CliSession(privilege=15, frames=[ModeFrame(EXEC), ModeFrame(GLOBAL)])
    for number in range(3 * MAX_REMEMBERED):
        match(grammar, session, f"hostname router{number}")
        assert sum(_remembered(walk) for walk in grammar._walks.values()) <= MAX_REMEMBERED


def test_a_line_with_a_secret_is_not_remembered():
    grammar = load_grammar()
    session = CliSession(privilege=15, frames=[ModeFrame(EXEC), ModeFrame(GLOBAL)])
    for line in ("hostname one", "enable secret rosebud"):
        assert isinstance(match(grammar, session, line)[0], Matched)
    walk = grammar.walk(GLOBAL, 15)
    assert walk.known("hostname one")
    assert not walk.known("enable secret rosebud")


def _remembered(walk: object) -> int:
    return len(walk._scope.lines)  # type: ignore[attr-defined]


def _nodes(walk: object) -> int:
    pending = [walk._scope.root]  # type: ignore[attr-defined]
    found = 0
    while pending:
        if (node := pending.pop()) is None:
            continue
        found += 1
        pending += {id(each): each for each in node.words.values()}.values()
        if node._ahead is not None:
            pending += [child for _, child in node._ahead.params]
    return found


# -- scripts --
def test_scripts_that_run_each_other_come_to_an_end(runner):
    files = runner.shell.router.files
    for number in range(6):
        files.write(f"s{number}.scr", [f"do configure file s{(number + 1) % 6}.scr"] * 40)
    assert code(runner, "configure file s0.scr") == "file_refused"
    assert runner.shell.nested <= MAX_NESTED + 40
    assert runner.shell.scripts == 0


@pytest.mark.parametrize("more", [0, 1])
def test_scripts_inside_a_script_have_a_number_of_lines(runner, more):
    files = runner.shell.router.files
    files.write("inner.scr", ["!"] * (MAX_NESTED // 2))
    files.write("more.scr", ["!"] * more)
    files.write("outer.scr", ["do configure file inner.scr"] * 2 + ["do configure file more.scr"])
    assert code(runner, "configure file outer.scr") == ("file_refused" if more else "")
    assert code(runner, "configure file outer.scr") == ("file_refused" if more else "")


def test_a_long_script_pauses_and_can_be_interrupted(runner):
    lines = [f"hostname h{number}" for number in range(3 * PAUSE)]
    runner.shell.router.files.write("long.scr", lines)
    exchange = runner.begin("configure file long.scr")
    pauses = 0
    while exchange.step is not None and pauses < 2:
        assert exchange.step == Wait(0)
        pauses += 1
        exchange.proceed()
    exchange.interrupt(CliError("interrupted"))
    assert exchange.rejection.code == "interrupted"
    assert runner.shell.scripts == 0
    assert runner.shell.router.hostname == f"h{3 * PAUSE - 2}"


def test_a_command_of_a_script_that_waits_keeps_nobody_else_waiting(runner):
    runner.shell.router.files.write("p.scr", ["do ping 10.1.1.1 1", "hostname after"])
    runner.shell.router.files.write("outer.scr", ["do configure file p.scr"])
    for name in ("p.scr", "outer.scr"):
        exchange = runner.begin(f"configure file {name}")
        waits = [step.ms for step in runner.steps(exchange) if isinstance(step, Wait)]
        assert sum(waits) > 0
        assert runner.shell.router.clock.now() == 0
        assert runner.shell.router.hostname == "after"


@pytest.mark.parametrize(("count", "pauses"), [(1, 0), (BURST, 0), (BURST + 1, 1), (5 * BURST, 4)])
def test_packets_come_in_bursts(monkeypatch, count: int, pauses: int) -> None:
    runner = Runner(build_shell(WorldSpec()), CliSession(privilege=15))
    sent: list[object] = []
    forwarding = runner.shell.router.network.forwarding
    monkeypatch.setattr(forwarding, "arrive", lambda *_: sent.append(None))
    exchange = runner.begin(f"lab packet 10.1.1.1 count {count}")
    seen = 0
    while exchange.step is not None:
        assert exchange.step == Wait(0)
        assert len(sent) == (seen + 1) * BURST
        seen += 1
        exchange.proceed()
    assert (len(sent), seen) == (count, pauses)


@pytest.mark.parametrize("more", [0, 1, 100_000])
def test_a_journal_keeps_no_more_of_a_line_than_a_line_may_have(runner, more: int) -> None:
    keeper = JournalKeeper(runner.shell)
    refusal = "line_too_long" if more else "invalid_input"
    assert code(runner, "x" * (MAX_LINE + more)) == refusal
    cover, *arguments = keeper.journal._entries[-1]["text"]
    shown = cover(*arguments)
    assert len(shown) == MAX_LINE + bool(more)
    again = Runner(build_shell(None), CliSession(privilege=15))
    assert code(again, shown) == refusal


@pytest.mark.parametrize("more", [0, 1])
def test_tab_looks_at_a_number_of_names(runner, monkeypatch, more: int) -> None:
    read = []

    def names(_router: object, _context: str) -> Iterator[str]:
        for number in range(MAX_NAMES + more):
            read.append(number)
            yield f"p{number:05}"
        assert not more, "no more are read than it takes to know that there are too many"

    suggestions = runner.shell.features.feature(SUGGESTIONS)
    monkeypatch.setitem(suggestions.sources, "profiles", names)
    found = complete(runner.shell, runner.session, "show profile name ")
    assert (len(found.choices), found.insert) == ((0, "") if more else (MAX_NAMES, "p"))
    assert len(read) == MAX_NAMES + more


# -- files --
def test_a_world_has_a_number_of_words():
    head, item = "a: [", "x,"
    build(head + item * (MAXIMUM_NODES - 10) + "]")
    with pytest.raises(LineError, match="more than"):
        build(head + item * (MAXIMUM_NODES + 1) + "]")


def test_the_error_of_a_large_file_has_its_line():
    text = "a: b\n" * (WORDED // 4) + "c: [\n"
    with pytest.raises(LineError) as error:
        build(text)
    assert error.value.line >= WORDED // 4


@pytest.mark.parametrize("least", [-1, MOST_LINES + 1, 10**8, 2**53])
def test_a_journal_of_a_router_with_too_many_lines_is_refused(least):
    head = (
        '{"journal": 1, "version": "0", "model": "ERX-1440", "clock": "virtual", '
        '"output": "transcript", "world": null, "lost": 0}\n'
    )
    entry = (
        '{"at": 0, "in": "open", "session": 1, "modes": ["exec"], "user": "", "privilege": 15, '
        '"remembers": false, "name": "vty 0", "line": true, "transport": "telnet", '
        '"address": "1.2.3.4", "least": %d}\n'
    )
    list(parse("j", (head + entry % MOST_LINES).encode(), whole=False))
    with pytest.raises(JournalError, match=r"^j:2: no router has"):
        list(parse("j", (head + entry % least).encode(), whole=False))


FOREIGN = [".bashrc.new", ".mail.new", ".x.12a.new", "x.12.new", ".12.new"]


def test_files_in_the_making_of_others_stay(tmp_path):
    for name in (*FOREIGN, ".a.scr.123.new"):
        (tmp_path / name).write_text("")
    (tmp_path / ".dir.1.new").mkdir()
    (tmp_path / ".link.1.new").symlink_to(tmp_path / ".bashrc.new")
    FolderFiles(str(tmp_path))
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {*FOREIGN, ".dir.1.new", ".link.1.new"}


def test_a_new_folder_and_those_around_it_outlast_a_power_failure(tmp_path):
    synced = []

    class Watched(Disk):
        def sync_folder(self, path: str) -> None:
            synced.append(Path(path).name)
            super().sync_folder(path)

    FolderFiles(str(tmp_path / "a" / "b"), Watched())
    assert set(synced) == {"a", tmp_path.name}
    synced.clear()
    FolderFiles(str(tmp_path / "a" / "b"), Watched())
    assert synced == []


def test_a_file_of_ours_is_never_written_through_a_link(tmp_path):
    other = tmp_path / "other"
    other.write_text("keep")
    for name, target in (("a", other), ("b", tmp_path / "missing")):
        (tmp_path / name).symlink_to(target)
        with pytest.raises(OSError, match=r"link|No such file"):
            open_private(tmp_path / name, os.O_WRONLY)
    os.link(other, tmp_path / "c")
    with pytest.raises(OSError, match="another name"):
        open_private(tmp_path / "c", os.O_WRONLY)
    assert other.read_text() == "keep"
    assert not (tmp_path / "missing").exists()


def test_a_link_to_a_pipe_or_device_is_followed(tmp_path):
    (tmp_path / "null").symlink_to("/dev/null")
    os.close(open_private(tmp_path / "null", os.O_WRONLY))
    reader, writer = os.pipe()
    os.close(open_private(f"/dev/fd/{writer}", os.O_WRONLY))
    os.close(reader)
    os.close(writer)


# -- lines --
def test_a_line_that_cannot_be_configured_has_the_settings_of_the_last_that_can(runner):
    for line in ("configure terminal", f"line vty 0 {LAST_VTY}", "password hush", "login", "end"):
        assert code(runner, line) == ""
    config = runner.shell.router.config
    assert settings_of(config, VTY, LAST_VTY).password
    for number in (LAST_VTY + 1, MOST_LINES - 1):
        assert settings_of(config, VTY, number) == settings_of(config, VTY, LAST_VTY)


# -- hidden answers --
def test_the_work_for_a_text_does_not_grow_with_the_number_of_hidden_answers():
    hidden = Hidden(GRAMMAR)
    looked = 0

    class Counted(dict):
        def get(self, *args):
            nonlocal looked
            looked += 1
            return super().get(*args)

    hidden._tree = Counted()
    text = "one guess2 three, guess7; four\n" * 10
    work = []
    for number in range(400):
        hidden.add(f"guess{number}")
        looked = 0
        hidden.without(text)
        work.append(looked)
    assert max(work[10:]) == min(work[10:])


@pytest.mark.parametrize(
    ("answers", "text", "shown"),
    [
        (["s3cret"], "a s3cret, s3cretly _s3cret s3cret", "a hidden1, s3cretly _s3cret hidden1"),
        (["a b", "a b c"], "a b c; a b d", "hidden2; hidden1 d"),
        (["two words"], "xtwo words two  words two words", "xtwo words two  words hidden1"),
        (["!!!"], "!!! a!!! !!!!", "hidden1 a!!! hidden1!"),
        (["pa-ss"], "pa-ss pa-sss", "hidden1 pa-sss"),
        (["configuration"], "show configuration", "show configuration"),
    ],
)
def test_hidden_answers_are_replaced_as_words(answers, text, shown):
    hidden = Hidden(GRAMMAR)
    for answer in answers:
        hidden.add(answer)
    assert hidden.without(text) == shown


def test_an_answer_asks_for_a_new_look_only_if_it_may_be_in_an_earlier_text():
    hidden = Hidden(GRAMMAR)
    hidden.without("typed hunter2 in the open\n")
    assert not hidden.add("guess1")
    assert hidden.add("hunter2")
    assert not hidden.add("hunter2")
    assert hidden.without("typed hunter2") == "typed hidden2"


# -- saving --
def _configured(runner: Runner, lines: int) -> None:
    number = 0
    for number in range(lines):
        assert (
            code(runner, f"ip route 10.{number >> 8}.{number & 255}.0 255.255.255.0 null 0") == ""
        )


class Kept(MemoryFiles):
    """Files that seem to outlive the program."""

    lasting = True


SAVES = ("write memory", "copy running-configuration a.scr", "copy running-configuration b.cnf")


@pytest.mark.parametrize(("more", "pauses"), [(0, 0), (1, 1)])
def test_a_configuration_is_saved_by_turns(runner, monkeypatch, more: int, pauses: int) -> None:
    monkeypatch.setattr(startup, "TURN", 20)
    assert code(runner, "configure terminal") == ""
    _configured(runner, 20 - 2 + more)  # with "virtual-router default" and what comes before
    assert code(runner, "end") == ""
    lines = list(configuration_lines(runner.shell.router.config))
    assert len(lines) == 19 + more
    for line in SAVES:
        steps = list(runner.steps(runner.begin(line)))
        assert steps == [BREATH] * pauses
    assert runner.shell.router.startup.stored() == lines
    assert list(runner.shell.router.files.lines("a.scr")) == lines
    assert read_snapshot(runner.shell.router.files.read("b.cnf"), "b.cnf") == lines


def test_what_others_change_between_two_turns_is_saved_whole_or_not(runner, monkeypatch) -> None:
    monkeypatch.setattr(startup, "TURN", 5)
    assert code(runner, "configure terminal") == ""
    _configured(runner, 30)
    other = Runner(runner.shell, CliSession(privilege=15))
    assert code(other, "configure terminal") == ""
    exchange = runner.begin("do write memory")
    turns = 0
    while exchange.step is not None:
        turns += 1
        if turns < 100:
            assert code(other, f"hostname h{turns}") == ""
            assert code(other, f"no ip route 10.0.{turns}.0 255.255.255.0 null 0") == ""
        exchange.proceed()
    assert turns == startup.MOST_READ
    assert runner.shell.router.startup.stored() == list(
        configuration_lines(runner.shell.router.config)
    )


def _unsaved(runner, monkeypatch) -> Router:
    """Return the router in Configuration, with six turns of lines that are not saved yet."""
    monkeypatch.setattr(startup, "TURN", 5)
    router = runner.shell.router
    router.files = Nvs(Kept())
    assert code(runner, "configure terminal") == ""
    _configured(runner, 30)
    return router


def test_automatic_commit_saves_by_turns_before_the_prompt_of_exec(runner, monkeypatch) -> None:
    router = _unsaved(runner, monkeypatch)
    exchange = runner.begin("end")
    steps = list(runner.steps(exchange))
    assert steps == [BREATH] * 6
    assert router.startup.stored() == list(configuration_lines(router.config))
    assert list(runner.steps(runner.begin("show clock | include nothing")))[1:] == []


@pytest.mark.parametrize("way", ["interrupt", "leave"])
def test_nothing_keeps_automatic_commit_from_saving(runner, monkeypatch, way: str) -> None:
    router = _unsaved(runner, monkeypatch)
    exchange = runner.begin("end")
    assert exchange.step == BREATH
    if way == "leave":
        exchange.leave()
    else:
        exchange.interrupt(CliError("interrupted"))
        assert exchange.step == BREATH
        runner.finish(exchange)
    assert router.startup.stored() == list(configuration_lines(router.config))


@pytest.mark.parametrize("sign", [">", "&>"])
def test_output_goes_to_a_file_by_turns(runner, monkeypatch, sign: str) -> None:
    assert code(runner, "configure terminal") == ""
    _configured(runner, 30)
    assert code(runner, "end") == ""
    shown = list(runner.run("show configuration"))
    monkeypatch.setattr(output, "TURN", len(shown) // 4)
    exchange = runner.begin(f"show configuration {sign} f.txt")
    steps = list(runner.steps(exchange))
    assert steps[:4] == [BREATH] * 4
    assert len(steps) == (4 if sign == ">" else 5)
    assert list(runner.shell.router.files.lines("f.txt")) == shown


def test_ctrl_c_leaves_no_part_of_a_file(runner, monkeypatch) -> None:
    monkeypatch.setattr(output, "TURN", 2)
    exchange = runner.begin("show configuration > f.txt")
    exchange.proceed()
    exchange.interrupt(CliError("interrupted"))
    assert runner.finish(exchange).code == "interrupted"
    assert not runner.shell.router.files.has("f.txt")


def test_ctrl_z_saves_by_turns(runner, monkeypatch) -> None:
    router = _unsaved(runner, monkeypatch)
    assert list(runner.steps(leave_mode(runner.shell, runner.session))) == [BREATH] * 6
    assert router.startup.stored() == list(configuration_lines(router.config))
