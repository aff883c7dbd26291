"""A router with one dial-out call up, for the tests of what is shown of it."""

from collections.abc import Container
from functools import cache
from pathlib import Path

from junose_shell.command.entry import Form
from junose_shell.command.grammar import Grammar
from junose_shell.command.position import Position
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import carry_out, read_script
from junose_shell.wiring import build_shell
from junose_shell.world.loader import load

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
SECRETS = ("s3cret", "hello-branch", "hello-lns")


def first_call() -> Runner:
    """Return a session at Exec on that router, ten seconds after the first packet."""
    shell = build_shell(load(DEMO / "world.yaml"))
    refused = list(
        carry_out(Runner(shell, CliSession(privilege=15)), read_script(DEMO / "router.scr"))
    )
    assert refused == []
    runner = Runner(shell, CliSession(privilege=15))
    for line in (
        "lab packet 10.10.1.1 source 192.168.1.9",
        "lab packet 10.10.2.1 source 192.168.1.9",
        "lab advance 10",
        "show privilege > notes.txt",
    ):
        assert list(runner.run(line)) == []
    return runner


@cache
def show_lines() -> list[tuple[str, str]]:
    """Return (entry, line) for each show command: for each word of its syntax, a line with it."""
    grammar = load_grammar()
    found = {}
    for entry in grammar.entries:
        if entry.filter and entry.form is Form.DO:
            for at in range(len(entry.positions)):
                way = _way(entry.first, entry.follow, {at})
                if at not in entry.last:
                    way += _way(entry.follow[at], entry.follow, entry.last)
                words = (_word(grammar, entry.positions[place]) for place in way)
                found[entry.id, " ".join(words)] = None
    return list(found)


def _way(starts: list[int], follow: list[list[int]], goals: Container[int]) -> list[int]:
    ways = [[start] for start in starts]
    for way in ways:
        if way[-1] in goals:
            return way
        ways += [[*way, after] for after in follow[way[-1]] if after not in way]
    raise AssertionError(goals)


def _word(grammar: Grammar, position: Position) -> str:
    if position.word:
        return position.word
    return next(sample for sample in SAMPLES if _takes(grammar, position.type_key, sample))


def _takes(grammar: Grammar, type_key: str, word: str) -> bool:
    try:
        grammar.types[type_key].parse(word)
    except ValueError:
        return False
    return True


SAMPLES = (
    "10.10.1.1", "255.255.0.0", "0", "1", "4/0", "4/0.1", "1/lac1/1", "l2tp:1/lac1/1", "notes.txt",
    "default",
)  # fmt: skip
