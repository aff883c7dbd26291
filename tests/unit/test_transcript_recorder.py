"""The time of recordings: what a real clock told becomes what a virtual one will tell."""

import asyncio
import resource
from contextlib import redirect_stdout
from io import StringIO

import pytest

from junose_shell.app.printers import TranscriptPrinter, show
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.router import Router
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.runner import Runner, draw
from junose_shell.session.shell import Shell
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Player
from junose_shell.transcript.judge import judge
from junose_shell.transcript.recorder import TranscriptRecorder


class Lab:
    """A router on a clock that the test moves, a user in front of it, and a recording."""

    def __init__(self, path):
        self.path = path
        self.ms = self.each = 0  # each look at the clock takes ``each``
        self.late = 7  # ms, as sleepers are
        self.slow = 0  # ms that drawing takes
        self.pages = 0
        self.answer = "n"
        clock = RealClock(monotonic=self._seconds)
        self.shell = Shell(Router(load_grammar(), clock=clock))
        JournalKeeper(self.shell)
        self.recorder = TranscriptRecorder(
            self.shell, str(path), ("@world none", "@script none"), {}
        )
        self.session = CliSession("console 0", privilege=15)
        self._player = Player(self.shell, self.session, self, Pace(self.shell.router))

    def _seconds(self):
        self.ms += self.each
        return self.ms / 1000

    def type(self, *lines):
        for line in lines:
            asyncio.run(self._player.run(line))

    def passes(self):
        """End the recording; it says nothing and passes as it is."""
        assert list(self.recorder.finish()) == []
        assert judge(self.path).text == ""
        return self.path.read_text()

    # -- a screen: whoever sits there takes three seconds for everything --
    def draw(self, reply):
        self.ms += self.slow
        return draw(reply)

    def width(self, line):
        return len(line)

    def show(self, lines):
        self.pages += bool(list(lines))

    async def key(self, _prompt):
        self.ms += 3000
        return " "

    async def ask(self, _prompt, *, hidden):
        assert not hidden
        self.ms += 3000
        return self.answer

    async def sleep(self, seconds):
        self.ms += seconds * 1000 + self.late
        return False


@pytest.fixture
def lab(tmp_path):
    return Lab(tmp_path / "my.session")


UPTIME = "show version | include running for"


def test_the_time_at_a_page_belongs_to_what_follows(lab):
    lab.session.terminal.length = 10
    lab.type("show version", UPTIME)
    assert lab.pages == 4
    assert "@advance 6s\n" in lab.passes()


def test_the_time_at_a_question_passes_before_what_the_answer_does(lab):
    lab.answer = "y"
    lab.type("reload", "enable 15", UPTIME)
    assert "@advance 3s\nhost1#reload\n" in lab.passes()


def test_the_time_at_a_question_does_so_while_others_type(lab):
    other = Player(lab.shell, CliSession("vty 0", privilege=15), lab, Pace(lab.shell.router))
    ask = lab.ask

    async def interrupted(prompt, *, hidden):
        lab.ms += 2000
        await other.run(UPTIME)
        return await ask(prompt, hidden=hidden)

    lab.ask = interrupted
    lab.answer = "y"
    lab.type("reload", "enable 15", UPTIME)
    text = lab.passes()
    assert text.index("@advance 2s\n") < text.index("@advance 3s\n") < text.index("#reload\n")


def test_a_wait_passes_in_the_file_as_well_and_no_more_than_that(lab):
    lab.answer = "y"
    lab.type("reload", "enable", "show clock")
    text = lab.passes()
    assert text.count("@advance") == 2
    assert f"@advance to {lab.ms:.0f}ms\n" in text


LOOPBACK = ("configure terminal", "interface loopback 0", "ip address 10.1.1.1 255.255.255.255")


@pytest.mark.parametrize("late", [1, 700, 100_000])
def test_an_answer_that_a_late_sleeper_hears_of_does_not_shift_what_follows(lab, late):
    lab.type(*LOOPBACK, "end")
    lab.late = late
    for _ in range(3):
        lab.ms += 4000
        lab.type("ping 10.1.1.1", "show clock", UPTIME)
    assert "!!!!!" in lab.passes()


def test_nor_does_it_while_others_type(lab):
    lab.type(*LOOPBACK, "end")
    other = Player(lab.shell, CliSession("vty 0", privilege=15), lab, Pace(lab.shell.router))
    sleep, lab.late = lab.sleep, 700

    async def interrupted(seconds):
        lab.sleep = sleep
        await other.run("ping 10.9.9.9")
        await other.run(UPTIME)
        return await sleep(seconds)

    lab.sleep = interrupted
    lab.type("ping 10.9.9.9")
    lab.ms += 60_000
    lab.type("ping 10.1.1.1", UPTIME, "show clock")
    lab.passes()


def test_what_a_command_does_after_a_slow_screen_belongs_to_its_moment(lab):
    target = "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut"
    lab.type("configure terminal", "profile dialOut", "exit", target, "end")
    lab.slow = 900
    lab.type("ping 10.10.1.1")
    lab.ms += 200
    lab.type("show l2tp dial-out session")
    assert "1 dial-out session found" in lab.passes()


@pytest.mark.parametrize("line", ["show version", UPTIME])
def test_a_line_is_put_down_at_the_moment_that_it_saw(lab, line):
    lab.type("show clock")
    lab.each = 1
    for start in range(1990, 2003):
        lab.ms = start + (start - 1990) * 60_000
        lab.type(line, UPTIME)
    lab.passes()


def test_commands_from_a_pipe_wait_in_the_file_as_well(lab, monkeypatch):
    def late(moment):
        lab.ms = moment + 7

    monkeypatch.setattr(lab.shell.router.driver, "sleep_until", late)
    runner = Runner(lab.shell, lab.session)
    with redirect_stdout(StringIO()):
        for line in ("ping 10.9.9.9", UPTIME):
            show(TranscriptPrinter(), runner, line)
    assert "@advance to 10007ms\n" in lab.passes()  # late, but not five times so


def test_time_does_not_go_back_for_one_who_reads_on_while_others_type(lab):
    lab.session.terminal.length = 20
    other = Player(lab.shell, CliSession("vty 0", privilege=15), lab, Pace(lab.shell.router))
    key = lab.key

    async def interrupted(prompt):
        lab.key = key
        lab.ms += 2000
        await other.run(UPTIME)
        return await key(prompt)

    lab.key = interrupted
    lab.type("show hardware", UPTIME)
    text = lab.passes()
    assert "@advance 2s\n" in text
    assert "@advance 3s\n" in text


@pytest.fixture
def full(lab):
    """Let the file of the recording take so many octets more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(room):
        octets = lab.path.stat().st_size + room
        resource.setrlimit(resource.RLIMIT_FSIZE, (octets, hard))
        return octets

    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("room", [1, 20, 200])
def test_what_is_cut_short_does_not_count_as_whole(lab, full, room):
    limit = full(room)
    lab.type("show version", "show clock")
    said = list(lab.recorder.finish())
    assert lab.path.stat().st_size == limit
    assert lab.recorder.broken
    assert said == [f"{lab.path}: File too large; later input is not recorded"]


def test_a_hidden_answer_leaves_a_file_that_is_cut_short_as_well(lab, full):
    lab.type("! a sesame seed")
    full(8)
    lab.type("! sesame oil")
    lab.recorder.hide("sesame")
    assert list(lab.recorder.finish())
    assert "! a hidden1 seed\n" in lab.path.read_text()
    assert "sesame" not in lab.path.read_text()
