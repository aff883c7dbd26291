"""Work 9: ``?`` and Tab at every position of every command."""

import time
from collections.abc import Iterator

from harness import Bench, percentile

from junose_shell.command.entry import Entry, Types
from junose_shell.grammar.cache import load_grammar
from junose_shell.grammar.samples import paths_of, values_of
from junose_shell.model.session import EXEC, GLOBAL, CliSession, ModeFrame
from junose_shell.runtime.router import Router
from junose_shell.session.assist import complete, help_for
from junose_shell.session.shell import Shell

PATHS = 3  # ways through a syntax: the shortest, and up to two others


def keys(bench: Bench) -> None:
    """Every key pressed once, on a router that has not seen the words before."""
    shell = Shell(Router(load_grammar()))
    asked: list[float] = []
    for entry in shell.grammar.entries:
        session = _session(entry)
        for line in _lines(entry, shell.grammar.types):
            for end in _positions(line):
                for key in (help_for, complete):
                    begin = time.process_time()
                    key(shell, session, line[:end])
                    asked.append((time.process_time() - begin) * 1000)
    bench.value(
        "p99 of ? and Tab everywhere", lambda: percentile(asked, 0.99), "ms", at_most=3.0, times=1,
        note=f"{len(asked):,} keys, {len(shell.grammar.entries)} entries; "
        f"median {percentile(asked, 0.5):.2g} ms, longest {max(asked):.2g} ms",
    )  # fmt: skip


def _session(entry: Entry) -> CliSession:
    mode = entry.modes[0]
    modes = [EXEC] if mode == EXEC else [EXEC, GLOBAL] if mode == GLOBAL else [EXEC, GLOBAL, mode]
    return CliSession(privilege=15, frames=[ModeFrame(name) for name in modes])


def _lines(entry: Entry, types: Types) -> Iterator[str]:
    for number, path in enumerate(paths_of(entry)):
        if number == PATHS:
            return
        words = []
        for at in path:
            position = entry.positions[at]
            kind = None if position.word else types[position.type_key]
            words.append(position.word if kind is None else kind.format(values_of(kind)[0]))
        yield " ".join(words) + " "


def _positions(line: str) -> Iterator[int]:
    """Yield where the cursor may stand: before each word, after its first letter, at the end."""
    yield 0
    for at, letter in enumerate(line):
        if letter != " " and (at == 0 or line[at - 1] == " "):
            yield at + 1
        if letter == " ":
            yield at
            yield at + 1
