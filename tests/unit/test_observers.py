"""Observers of a shell see the same, whatever the front end."""

import asyncio

import pytest

from junose_shell.errors import CliError
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import CONSOLE
from junose_shell.replies.steps import Ask, Reply, Wait
from junose_shell.session.assist import explain, leave_mode, tab
from junose_shell.session.exchange import Exchange
from junose_shell.session.observers import Observer
from junose_shell.session.runner import Runner, draw
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Player
from junose_shell.wiring import build_shell


class Notes(Observer):
    """Writes down everything."""

    def __init__(self):
        self.all = []

    def opened(self, line):
        self.all.append(f"open {line.name}")

    def closed(self, session):
        self.all.append(f"close {session.line}")

    def before(self, _session, _since):
        self.all.append("(")

    def after(self, _session):
        self.all.append(")")

    def typed(self, line):
        self.all.append(f"typed {line.raw} at {line.at}")

    def helped(self, line):
        self.all.append(f"helped {line.raw}")

    def tabbed(self, _session, raw, *, again):
        self.all.append(f"tab {raw} {again}")

    def left_mode(self, session):
        self.all.append(f"ctrl-z in {session.mode}")

    def drew(self, _line, lines, passes):
        for text in lines:
            if passes(text):
                self.all.append(f"| {text}")
                yield text

    def showed(self, _line, data):
        self.all.append(type(data).__name__)

    def asked(self, _line, question, answer):
        self.all.append(f"{question.prompt}{answer}")

    def waited(self, line, ms):
        self.all.append(f"waited {ms} till {line.now}")

    def resumed(self, _line):
        self.all.append("on")

    def interrupted(self, _line, fault):
        self.all.append(f"interrupted {fault}")

    def left(self, _line):
        self.all.append("left")

    def ended(self, line):
        code = line.rejection.code if line.rejection else "done"
        self.all.append(f"ended {code} {'whole' if line.whole else 'cut'}")

    def taken(self):
        taken, self.all = self.all, []
        return taken


@pytest.fixture
def shell():
    return build_shell(None)


@pytest.fixture
def notes(shell):
    notes = Notes()
    shell.observers.add(notes)
    return notes


@pytest.fixture
def session():
    return CliSession(privilege=15)


def steps():
    yield Wait(250)
    answer = yield Ask("sure? ")
    yield Reply(("answer", answer))


def planted(shell):
    shell.answer = lambda *_: (steps(), None)


class Screen:
    """A terminal on which nobody types."""

    draw = staticmethod(draw)
    width = staticmethod(len)

    def show(self, _lines):
        return False


def test_a_line_is_seen_the_same_whoever_runs_it(shell, notes, session):
    list(Runner(shell, session).run("show privilege"))
    seen = notes.taken()
    assert seen == [
        "(", "typed show privilege at 0", ")", "| Current privilege level is 15", "Privilege",
        "ended done whole",
    ]  # fmt: skip
    asyncio.run(Player(shell, session, Screen(), Pace(shell.router)).run("show privilege"))
    assert notes.taken() == seen


def test_waits_and_questions_are_seen_before_the_command_goes_on(shell, notes, session):
    planted(shell)
    Runner(shell, session, lambda _question: "yes").finish(shell.execute(session, "x"))
    assert notes.taken() == [
        "(", "typed x at 0", ")", "(", "waited 250 till 250", "on", ")", "(", "sure? yes", ")",
        "(", "tuple", "on", ")", "ended done whole",
    ]  # fmt: skip


def test_interruptions_and_users_who_leave_are_seen(shell, notes, session):
    planted(shell)
    exchange = shell.execute(session, "x")
    exchange.interrupt(CliError("interrupted"))
    assert exchange.refused
    exchange.proceed()
    assert notes.taken()[3:] == [
        "(", "interrupted interrupted", ")", "(", "Rejection", "on", ")", "ended interrupted cut"
    ]  # fmt: skip
    exchange = shell.execute(session, "x")
    exchange.leave()
    exchange.leave()
    assert notes.taken()[3:] == ["(", "left", ")", "ended done cut"]


def test_refusals_help_and_keys_are_seen(shell, notes, session):
    shell.execute(session, "show foo").leave()
    assert notes.taken()[1::2] == ["typed show foo at 0", "ended invalid_input whole"]
    list(Runner(shell, session).lines(explain(shell, session, "show privil")))
    assert notes.taken()[1::2] == ["helped show privil?", "| privilege", "ended done whole"]
    shell.execute(session, "configure terminal")
    notes.taken()
    tab(shell, session, "host", again=True)
    leave_mode(shell, session)
    assert notes.taken() == ["tab host True", "ctrl-z in global-config"]


def test_a_filter_hides_lines_from_observers_too(shell, notes, session):
    list(Runner(shell, session).run("show version | include zzz"))
    assert [each for each in notes.taken() if each[0] == "|"] == []


def test_what_a_command_runs_is_part_of_it(shell, notes, session):
    shell.router.files.write("a.scr", ["hostname one", "do show privilege"])
    Runner(shell, session).finish(shell.execute(session, "configure file a.scr"))
    assert [each for each in notes.taken() if "typed" in each] == [
        "typed configure file a.scr at 0"
    ]


def test_sessions_on_lines_come_and_go(shell, notes, session):
    line = shell.lines.open(CONSOLE, session, "console", "", list)
    shell.lines.close(line)
    assert notes.taken() == ["open console 0", "close console 0"]


def test_an_observer_that_fails_fails_alone(shell, notes, session):
    class Broken(Observer):
        def typed(self, line):
            raise RuntimeError(line.raw)

    remove = shell.observers.add(Broken())
    assert list(Runner(shell, session).run("show privilege"))
    assert [str(fault) for _, fault in shell.router.log.faults] == ["show privilege"]
    assert "ended done whole" in notes.taken()
    remove()
    assert list(Runner(shell, session).run("show privilege"))
    assert len(shell.router.log.faults) == 1


def test_without_observers_a_line_is_a_plain_exchange(shell, session):
    remove = shell.observers.add(Observer())
    remove()
    assert type(shell.execute(session, "show privilege")) is Exchange


def test_a_reply_that_cannot_be_drawn_is_a_refusal_and_the_session_goes_on(shell, session):
    class Broken(Screen):
        def show(self, lines):
            if "privilege" in lines[0]:
                raise RuntimeError("planted")

    player = Player(shell, session, Broken(), Pace(shell.router))
    rejection = asyncio.run(player.run("show privilege"))
    assert rejection is not None
    assert rejection.code == "internal"
    assert len(shell.router.log.faults) == 1
