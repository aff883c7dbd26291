"""Features: what a shell offers is an object of its own, and so is what a statement causes."""

from junose_shell.commands.system import ShowClock
from junose_shell.grammar.cache import load_grammar
from junose_shell.handlers.feature import Feature
from junose_shell.handlers.features import Features
from junose_shell.model.session import CliSession
from junose_shell.runtime.happenings import EventHandled
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell

DIAL_OUT = (
    "configure terminal",
    "virtual-router east",
    "l2tp dial-out dormant-timer-value 60",
    "virtual-router default",
    "end",
)


class WithoutClock(Features):
    """Features of an exercise in which nobody knows the time."""

    def feature(self, name):
        found = super().feature(name)
        if name != "system" or found is None:
            return found
        fewer = Feature(name)
        fewer.handlers = {k: v for k, v in found.handlers.items() if k is not ShowClock}
        return fewer


def refused(shell, line):
    """Run a line; return the code of its refusal, empty when there is none."""
    rejection = shell.execute(CliSession(privilege=15), line).rejection
    return rejection.code if rejection else ""


def test_two_shells_of_one_router_can_have_different_features():
    router = Router(load_grammar())
    whole, fewer = Shell(router), Shell(router, WithoutClock())
    assert (refused(whole, "show clock"), refused(fewer, "show clock")) == ("", "no_handler")
    assert (refused(whole, "show version"), refused(fewer, "show version")) == ("", "")


def test_a_network_that_is_needed_late_is_like_one_that_was_there_from_the_first_moment():
    shown = []
    for early in (True, False):
        router = Router(load_grammar())
        if early:
            assert list(router.network.dial_out.contexts())
        runner = Runner(Shell(router), CliSession(privilege=15))
        for line in (*DIAL_OUT[:2], "ip vrf blue", "rd 0.0.0.0:7", "exit", "end"):
            list(runner.run(line))
        router.driver.advance(5000)
        for line in DIAL_OUT:
            list(runner.run(line))
        shown.append(
            [
                *runner.run("show l2tp dial-out"),
                *runner.run("show l2tp dial-out virtual-router detail"),
                *runner.run("show configuration"),
            ]
        )
        names = [view.context for view in router.network.dial_out.contexts()]
        assert names == ["default", "east", "east:blue"]
    assert shown[0] == shown[1]


def test_a_statement_has_its_consequence_once_however_many_shells_there_are():
    router = Router(load_grammar())
    for _ in range(3):
        runner = Runner(Shell(router), CliSession(privilege=15))
        for line in DIAL_OUT:
            list(runner.run(line))
    _ = router.network
    handled: list[EventHandled] = []
    router.driver.trace.subscribe(handled.append, EventHandled)
    for line in (*DIAL_OUT[:2], "no l2tp dial-out dormant-timer-value"):
        list(runner.run(line))
    assert [type(each.event).__name__ for each in handled] == ["DormantTimerSet"]
