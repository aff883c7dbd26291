from random import Random  # noqa: TID251 - seeded

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_lines import random_shell

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.config import ConfigStore
from junose_shell.model.diff import diff
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.session.transition import transition

GRAMMAR = load_grammar()


def text(config: ConfigStore) -> list[str]:
    return list(configuration_lines(config))


@pytest.mark.timeout(300)
@settings(suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32), st.integers(0, 2**32), st.integers(1, 250))
def test_the_lines_between_two_configurations_lead_from_one_to_the_other(a, b, lines):
    start, other = (random_shell(GRAMMAR, Random(seed), lines) for seed in (a, b))  # noqa: S311 - no secrets
    wanted = other.router.config
    done = transition(start, wanted)
    assert done.left == []
    assert text(start.router.config) == text(wanted)
    assert list(diff(start.router.config, wanted)) == []


RANGES = st.tuples(st.integers(0, 12), st.integers(0, 3)).map(
    lambda pair: f"line vty {pair[0]} {sum(pair)}"
)
SAID = st.sampled_from([
    "length 5", "length 6", "no length", "login", "no login", "default login", "password x",
    "no password", "no exec-banner", "exec-banner", "authorization exec a", "line console 0",
    "log severity debug", "no line vty 6",
])  # fmt: skip


@settings(max_examples=settings.default.max_examples * 3 // 2)
@given(st.lists(RANGES | SAID, max_size=25), st.lists(RANGES | SAID, max_size=25))
def test_the_same_holds_for_ranges_of_lines_however_they_overlap(a, b):
    start, other = (typed(lines) for lines in (a, b))
    before, wanted = text(start.router.config), text(other.router.config)
    done = transition(start, other.router.config)
    assert (text(start.router.config), done.left) == (wanted, [])
    assert text(typed([*before, "end", "configure terminal", *done.lines]).router.config) == wanted


def typed(lines: list[str]) -> Shell:
    """Type lines at a fresh router; what is refused does no harm."""
    shell = Shell(Router(GRAMMAR))
    runner = Runner(shell, CliSession(privilege=15))
    for line in ["configure terminal", *lines]:
        list(runner.run(line))
    assert shell.router.log.faults == []
    return shell
