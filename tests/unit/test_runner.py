import pytest

from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection, Text
from junose_shell.replies.steps import Ask, Reply, Wait
from junose_shell.runtime.clock import RealClock
from junose_shell.session.exchange import Exchange
from junose_shell.session.runner import Runner
from junose_shell.wiring import build_shell
from junose_shell.world.schema import WorldSpec


@pytest.fixture
def runner():
    return Runner(build_shell(None), CliSession(privilege=15))


def test_output_comes_as_lines(runner):
    assert list(runner.run("show privilege")) == ["Current privilege level is 15"]


def test_a_refusal_names_its_word_and_what_was_expected(runner):
    assert next(runner.run("show nonsense")) == " " * len("host1#show ") + "^"
    rejection = runner.finish(runner.begin("show nonsense"))
    assert isinstance(rejection, Rejection)
    assert (rejection.column, rejection.word) == (len("show "), "nonsense")
    assert "clock" in rejection.expected
    assert runner.finish(runner.begin("!")) is None


def test_a_typed_question_mark_asks_for_help(runner):
    assert list(runner.lines(runner.begin("show privil?"))) == ["privilege"]
    assert list(runner.run("show privil?")) != ["privilege"]


def test_waits_move_virtual_time(runner):
    list(runner.replies(Exchange(s for s in (Wait(1500), Reply(Text(("done",)))))))
    assert runner.shell.router.clock.now() == 1500


def test_waits_on_a_real_clock_take_their_time_and_let_things_happen():
    shell = build_shell(WorldSpec(), "real:1000")
    happened = []
    clock = shell.router.clock
    assert isinstance(clock, RealClock)
    clock.hold()  # so that both times are counted from one moment, however slow the machine is
    shell.router.driver.catch_up()
    shell.router.driver.schedule(500, lambda: happened.append(1), "one")
    clock.release()
    list(Runner(shell, CliSession()).replies(Exchange(s for s in (Wait(2000),))))
    assert happened == [1]
    assert clock.now() >= 2000


def test_questions_are_answered_by_whoever_was_named():
    asked = []

    def respond(question: Ask) -> str:
        asked.append(question.prompt)
        return "yes"

    def steps():
        answer = yield Ask("sure? ")
        yield Reply(Text((answer,)))

    runner = Runner(build_shell(None), CliSession(), respond)
    assert list(runner.lines(Exchange(steps()))) == ["yes"]
    assert asked == ["sure? "]


def test_a_fault_while_answering_is_a_refusal(runner):
    def steps():
        yield Reply(Text(("first",)))
        raise RuntimeError("planted")

    runner.shell.answer = lambda *_: (steps(), None)
    exchange = runner.begin("x")
    assert next(runner.lines(exchange)) == "first"
    exchange = runner.begin("x")
    rejection = runner.finish(exchange)
    assert rejection is not None
    assert rejection.code == "internal"
    assert len(runner.shell.router.log.faults) == 1
