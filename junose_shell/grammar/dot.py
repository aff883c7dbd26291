"""Draws the grammar as a graph in the DOT language: one mode, or all of them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from junose_shell.command.compiled import Whole
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.grammar import Grammar, Known
from junose_shell.grammar.compiler import compile_grammar
from junose_shell.grammar.states import START, States


def graph(root: Path, mode: str = "", first: str = "") -> str:
    """Return the graph of a mode, or of its commands whose first word is ``first``.

    Without a mode it draws every mode, and a dashed arrow leads from a command to the mode that it
    opens. Raises ``KeyError`` with the reason for an unknown mode or word, GrammarError if the
    files do not compile.
    """
    grammar = Grammar(Known(Whole(compile_grammar(root))))
    if not mode:
        return _digraph("grammar", _modes(grammar))
    if mode not in grammar.modes:
        raise KeyError(f"no mode {mode!r}; known: {', '.join(grammar.modes)}")
    entries = [
        entry
        for entry in grammar.walk(mode, TOP_LEVEL).entries
        if not first or any(entry.positions[at].word == first for at in entry.first)
    ]
    if not entries:
        raise KeyError(f"no command of mode {mode} begins with {first!r}")
    return _digraph(mode, _mode(States(entries), "s"))


def _digraph(name: str, lines: Iterable[str]) -> str:
    head = [f"digraph {_quoted(name)} {{", "  rankdir=LR;", '  node [shape=circle, label=""];']
    return "\n".join([*head, *lines, "}"]) + "\n"


def _modes(grammar: Grammar) -> Iterator[str]:
    states = {mode: States(grammar.walk(mode, TOP_LEVEL).entries) for mode in grammar.modes}
    prefixes = {mode: f"m{number}s" for number, mode in enumerate(states)}
    for mode, drawn in states.items():
        yield f"  subgraph {_quoted(f'cluster {mode}')} {{"
        yield f"  label={_quoted(mode)};"
        yield from _mode(drawn, prefixes[mode])
        yield "  }"
    for mode, drawn in states.items():
        for number, state in enumerate(drawn.words):
            for opened in sorted({entry.enters for entry in drawn.ends(state) if entry.enters}):
                yield f"  {prefixes[mode]}{number} -> {prefixes[opened]}0 [style=dashed];"


def _mode(states: States, prefix: str) -> Iterator[str]:
    """Yield nodes and arrows. A node is ``prefix`` and a number, 0 for the beginning of a line."""
    numbers = {state: number for number, state in enumerate(states.words)}
    for state, number in numbers.items():
        if ends := states.ends(state):
            label = "\\n".join(f"{entry.id} {entry.form.value}" for entry in ends)
            yield f"  {prefix}{number} [shape=box, label={_quoted(label)}];"
    yield f"  {prefix}{numbers[START]} [shape=point];"
    for state, number in numbers.items():
        for step in states.steps(state):
            label = step.word or f"<{step.type_key.rpartition('/')[2]}>"
            target = numbers[frozenset(step.places)]
            yield f"  {prefix}{number} -> {prefix}{target} [label={_quoted(label)}];"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'
