"""Whatever a real server grants, the router ends in a state that it explains.

The answers enter as they do in a replay: checked and read, on a virtual clock.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from servers import DEMO

from junose_shell.aaa.ports import Flaw, RadiusReply
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.wire.radius import RadiusHeard
from junose_shell.wiring import build_shell
from junose_shell.world.freeradius import rules_of
from junose_shell.world.loader import load

WORLD = load(DEMO / "world.yaml")
BOOKS = "radius accounting server 192.168.1.50\n key radius\n"  # requests of their own
SCRIPT = (DEMO / "router.scr").read_text().replace(BOOKS, "").splitlines()
LOOKUP, BRANCH = (
    dict(rule.attributes) for rule in rules_of((DEMO / "raddb" / "users").read_text())[0][:2]
)
MINUTE = 60_000


class Lab:
    """A router of the demo after a trigger: its first request is under way."""

    def __init__(self):
        self.shell = build_shell(WORLD, "virtual", replayed=True)
        self.runner = Runner(self.shell, CliSession(privilege=15))
        for line in ("configure terminal", *SCRIPT, "end", "virtual-router isp:customer"):
            self.run(line)
        self.run("lab packet 10.10.1.1")

    def run(self, line):
        return "\n".join(self.runner.run(line))

    def hear(self, number, reply):
        """Let the router hear an answer, and look at what comes of it."""
        self.shell.router.driver.hear("radius", RadiusHeard(number, reply))

    def outcome(self):
        """Return the state of the session a while later; nothing has broken."""
        self.shell.router.driver.advance(MINUTE)
        assert self.shell.router.log.faults == []
        explained = self.run("lab explain 10.10.1.1")
        assert "Why" in explained
        assert "\x1b" not in explained + self.run("show log data")
        return self.run("show l2tp dial-out session 10.10.1.1")


def granted(attributes):
    return RadiusReply(accepted=True, attributes=attributes)


def test_the_whole_grant_leads_into_service():
    lab = Lab()
    lab.hear(1, granted(LOOKUP))
    lab.shell.router.driver.advance(5_000)
    lab.hear(2, granted(BRANCH))
    assert "is inService" in lab.outcome()


@pytest.mark.parametrize("missing", LOOKUP)
def test_each_attribute_of_a_look_up_is_missing_in_turn(missing):
    lab = Lab()
    lab.hear(1, granted({name: text for name, text in LOOKUP.items() if name != missing}))
    assert "session 10.10.1.1 is" in lab.outcome()


@pytest.mark.parametrize("missing", BRANCH)
def test_each_attribute_of_the_branch_is_missing_in_turn(missing):
    lab = Lab()
    lab.hear(1, granted(LOOKUP))
    lab.shell.router.driver.advance(5_000)
    lab.hear(2, granted({name: text for name, text in BRANCH.items() if name != missing}))
    assert "session 10.10.1.1 is" in lab.outcome()


VALUES = st.text(max_size=253) | st.sampled_from(["0", "-1", "10.10.1.1", "255.255.255.255"])


@settings(max_examples=settings.default.max_examples // 4)
@given(st.dictionaries(st.sampled_from(sorted(LOOKUP | BRANCH)), VALUES, max_size=4))
def test_any_values_are_a_grant_or_a_reason(wrong):
    lab = Lab()
    lab.hear(1, granted(LOOKUP | wrong))
    lab.shell.router.driver.advance(5_000)
    aaa = lab.shell.router.network.aaa
    if aaa.open_requests():
        lab.hear(2, granted(BRANCH | wrong))
    lab.outcome()


@pytest.mark.parametrize("flaw", Flaw)
def test_a_flood_of_flawed_answers_is_counted_and_logged_once_a_minute(flaw):
    lab = Lab()
    for _ in range(50):
        lab.hear(1, RadiusReply(accepted=False, flaw=flaw, times=20))
    aaa = lab.shell.router.network.aaa
    (server,) = aaa.settings.servers("isp:customer")
    counted = aaa.counters("isp:customer", server)
    names = ("bad_authenticators", "malformed", "unknown_types", "dropped")
    assert sum(getattr(counted, name) for name in names) == 1000
    assert lab.run("show log data").count(f"dropped: {flaw.value}") == 1
    lab.hear(1, granted(LOOKUP))
    assert "connecting" in lab.run("show l2tp dial-out session 10.10.1.1")
