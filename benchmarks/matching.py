"""Work 3: a line of eight words with abbreviations, in the whole grammar."""

from collections.abc import Callable
from functools import partial

import trie
from harness import Bench, cost_of

from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.matching import match
from junose_shell.session.shell import Shell

LINES = [
    f"ip route 10.{n >> 8 & 255}.{n & 255}.0 255.255.255.0 10.0.0.1 20 t 100" for n in range(5000)
]
PAIRS = 15


def matching(bench: Bench) -> None:
    """The walk, and all that Enter does before it carries a line out."""
    shell = Shell(Router(load_grammar()))
    session = CliSession(privilege=15)
    session.push(GLOBAL)
    walk = shell.grammar.walk(GLOBAL, 15)
    rival = trie.rival()
    assert isinstance(walk.match(Line(LINES[0])), Matched)
    assert len(rival.match(LINES[0])[1]) == 5
    trie_cost = _cost(rival.match)
    bench.ratio(
        "match a line of 8 words", _cost(lambda raw: walk.match(Line(raw))), trie_cost,
        against="token trie, 550 commands", unit="us", at_most=2.0, pairs=PAIRS,
        note=f"{len(shell.grammar.entries)} entries; values checked, converted, command built",
    )  # fmt: skip
    bench.ratio(
        "match a line, from the shell", _cost(partial(match, shell.grammar, session)), trie_cost,
        against="token trie, 550 commands", unit="us", at_most=2.0, pairs=PAIRS,
        note="with the choice of the mode to match in",
    )  # fmt: skip


def _cost(match: Callable[[str], object]) -> Callable[[], float]:
    def once() -> float:
        return cost_of(lambda: [match(line) for line in LINES], len(LINES))

    return once
