"""The coach beside a session: goals that are ticked, reasons, hints, score, a new beginning."""

from pathlib import Path

import pytest

from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.training.catalogue import find
from junose_shell.training.coach import Coach
from junose_shell.training.effort import Effort
from junose_shell.training.exercise import read_exercise
from junose_shell.training.scene import opened
from junose_shell.training.solving import lines_of

ROOT = Path(__file__).parents[2] / "exercises"


class Trainee:
    """Somebody who types; ``said`` is what the router answered last."""

    def __init__(self, name):
        self.scores = []
        exercise = read_exercise(find(ROOT, name))
        shell = opened(exercise).shell
        self.coach = Coach(exercise, shell, lambda: Effort(6, 10_000), self.scores.append)
        self.runner = Runner(shell, CliSession())
        self.said = []

    def type(self, *lines):
        for line in lines:
            width = len(self.runner.prompt)
            self.said = list(self.runner.lines(self.runner.begin(line), width))
        return "\n".join(self.said)


@pytest.fixture
def first():
    return Trainee("first-call")


def test_a_goal_is_ticked_by_what_the_router_does_and_not_by_what_is_typed(first):
    assert first.coach.missed() == ("up", "ping", "routes")
    first.type("enable", "lab packet 10.10.1.7", "! show ip route", "lab advance 1s")
    assert first.coach.missed() == ("up", "ping", "routes")
    first.type("lab advance 2s")
    assert first.coach.missed() == ("ping", "routes")
    first.type("sh ip ro | inc Access")
    assert first.coach.missed() == ("ping",)
    first.type("pin 10.10.1.7 1")
    assert first.coach.missed() == ()


def test_a_goal_that_is_a_state_can_be_lost_again(first):
    first.type("enable", "lab packet 10.10.1.7", "lab advance 5s", "show ip route")
    assert first.coach.missed() == ("ping",)
    first.type("lab drop 1")
    assert first.coach.missed() == ("up", "ping")


def test_the_strip_is_news_only_when_something_has_changed(first):
    assert [goal.met for goal in first.coach.news().goals] == [False, False, False]
    first.type("show clock")
    assert first.coach.news() is None
    first.type("enable", "lab packet 10.10.1.7", "lab advance 5s")
    assert [goal.met for goal in first.coach.news().goals] == [True, False, False]
    assert first.coach.news() is None


def test_check_says_why_not(first):
    text = first.type("lab check")
    assert '"show l2tp dial-out session" has none with trigger 10.10.1.7, state inService' in text
    first.type("enable", "lab packet 10.10.1.7")
    assert "inService; there state is authenticating" in first.type("lab check")
    assert "there state" not in first.type("lab goals")


def test_hints_come_in_order_and_cost_points(first):
    for number in (1, 2, 3):
        assert first.type("lab hint").startswith(f"Hint {number} of 3 (")
    first.type(
        "enable", "lab packet 10.10.1.7", "lab advance 5s", "ping 10.10.1.7", "show ip route"
    )
    (score,) = first.scores
    assert (score.points, score.hints, score.commands) == (100 - 35, 3, 5)
    assert first.type("lab hint") == '% No hints are left: "lab solution" gives up'


def test_the_score_is_that_of_the_first_time_and_goals_may_be_lost_afterwards(first):
    solution = lines_of(first.coach.exercise.solution)
    first.type(*solution)
    assert len(first.scores) == 1
    assert first.scores[0].points == 100
    assert "Solved: 100 of 100 points." in first.type("lab goals")
    first.type("lab drop 1", "lab packet 10.10.1.7", "lab advance 5s")
    assert len(first.scores) == 1


def test_more_than_twice_the_commands_or_the_time_costs_points(first):
    first.type("enable", *["show clock"] * 35, "lab advance 1h")
    first.type(*lines_of(first.coach.exercise.solution))
    (score,) = first.scores
    assert score.points == 80 + 10 * 12 // score.commands + 10 * 20_000 // score.ms


def test_help_hints_and_goals_are_no_commands(first):
    first.type("show ?", "lab goals", "lab check", "lab hint", "lab story", "")
    assert first.coach.effort.commands == 0
    first.type("show clock", "nonsense")
    assert first.coach.effort.commands == 2


def test_the_solution_gives_up(first):
    text = first.type("lab solution")
    assert "  lns#lab packet 10.10.1.7" in text
    first.type(*lines_of(first.coach.exercise.solution))
    assert first.scores[0].points == 0
    assert "0 points" in first.type("lab goals")


def test_reset_leads_to_the_beginning_with_the_hints_paid(first):
    first.type(
        "enable", "conf t", "hostname other", "end", "lab packet 10.10.1.7", "lab advance 5s"
    )
    first.type("lab hint", "lab reset")
    assert first.runner.prompt == "lns>"
    assert first.coach.shell.router.driver.now() == 0
    assert first.coach.missed() == ("up", "ping", "routes")
    assert first.type("lab hint").startswith("Hint 2 of 3")
    first.type(
        "enable", "lab packet 10.10.1.7", "lab advance 5s", "ping 10.10.1.7", "show ip route"
    )
    assert first.scores[0].commands == 5


def test_a_count_of_zero_is_lost_by_the_first_happening():
    trainee = Trainee("clean-up")
    trainee.type("enable", "lab packet 10.10.1.7", "lab advance 5s")
    assert "calm" not in trainee.coach.missed()
    trainee.type("l2tp dial-out session reset 10.10.1.7")
    assert "calm" in trainee.coach.missed()
    assert "has happened 1 times, not 0: transition dormant, from inService" in trainee.type(
        "lab check"
    )


def test_without_an_exercise_the_commands_say_so():
    shell = opened(read_exercise(find(ROOT, "first-call"))).shell
    runner = Runner(shell, CliSession())
    for command in ("goals", "check", "hint", "story", "solution", "reset"):
        (text,) = runner.run(f"lab {command}")
        assert text == '% No exercise is open: leave, and "junose-shell train" lists them'
