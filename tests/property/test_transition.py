from random import Random  # noqa: TID251 - seeded

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_lines import random_shell

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.config import ConfigStore
from junose_shell.model.diff import diff
from junose_shell.model.script import configuration_lines
from junose_shell.session.transition import transition

GRAMMAR = load_grammar()


def text(config: ConfigStore) -> list[str]:
    return list(configuration_lines(config))


@pytest.mark.timeout(300)
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32), st.integers(0, 2**32), st.integers(1, 250))
def test_the_lines_between_two_configurations_lead_from_one_to_the_other(a, b, lines):
    start, other = (random_shell(GRAMMAR, Random(seed), lines) for seed in (a, b))  # noqa: S311 - no secrets
    wanted = other.router.config
    done = transition(start, wanted)
    left = [line for line in done.left if not line.lstrip().startswith(("no line vty", "exit"))]
    assert left == []
    if not done.left:
        assert text(start.router.config) == text(wanted)
        assert list(diff(start.router.config, wanted)) == []
