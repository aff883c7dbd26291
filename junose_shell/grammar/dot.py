"""The grammar of one mode as a graph in the DOT language."""

from pathlib import Path

from junose_shell.command.grammar import Grammar
from junose_shell.grammar.compiler import compile_grammar
from junose_shell.grammar.states import START, States

TOP_LEVEL = 15


def graph(root: Path, mode: str, first: str = "") -> str:
    """Return the graph of a mode, or of its commands that begin with the word ``first``.

    Raise ``KeyError`` with the reason for an unknown mode or word, GrammarError when the files do
    not compile.
    """
    grammar = Grammar(compile_grammar(root))
    if mode not in grammar.modes:
        raise KeyError(f"no mode {mode!r}; known: {', '.join(grammar.modes)}")
    entries = [
        entry
        for entry in grammar.walk(mode, TOP_LEVEL).entries
        if not first or any(entry.positions[at].word == first for at in entry.first)
    ]
    if not entries:
        raise KeyError(f"no command of mode {mode} begins with {first!r}")
    states = States(entries)
    numbers = {state: number for number, state in enumerate(states.words)}
    lines = [f"digraph {_quoted(mode)} {{", "  rankdir=LR;", '  node [shape=circle, label=""];']
    for state, number in numbers.items():
        if ends := states.ends(state):
            label = "\\n".join(f"{entry.id} {entry.form}" for entry in ends)
            lines.append(f"  s{number} [shape=box, label={_quoted(label)}];")
    lines.append(f"  s{numbers[START]} [shape=point];")
    for state, number in numbers.items():
        for step in states.steps(state):
            label = step.word or f"<{step.type_key.rpartition('/')[2]}>"
            target = numbers[frozenset(step.places)]
            lines.append(f"  s{number} -> s{target} [label={_quoted(label)}];")
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'
