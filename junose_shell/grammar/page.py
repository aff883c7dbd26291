"""The page on what is not emulated, made from the grammar and from the list of known commands."""

from collections.abc import Iterator

from junose_shell.command.entry import Entry, Form
from junose_shell.command.grammar import Grammar
from junose_shell.command.render import words_of

WIDTH = 100  # of a line of the page
WORDS = 3  # leading words that name a command
HEAD = """\
# What is not emulated

The router refuses some commands, keeps the lines of some modes as they are typed, and stores
other statements without acting on them. `show configuration emulation` lists what of a
configuration is emulated and what is only kept; `junose-shell replay --each` does so for many
files.

# Commands that are known and refused

The emulator recognizes the commands below but does not emulate them. The router refuses them with
a text of its own, which begins like the one for a wrong word, so that no tool takes such a line
for one that was carried out. The first words of a command identify it.
"""
MODES = """\
# Modes that are known and only kept

Such a mode opens and closes as on the router. Its lines are kept as they are typed and in their
order; they are shown, saved, compared and removed like any other line.
"""
KEPT = """\
# Statements without effect

The router checks, stores, shows, saves and compares these statements, and nothing else depends on
them. They are listed by the mode that they stand in, by their first words.
"""

SHOWN = """\
# Statements that are only shown

Beside the configuration, other displays show these statements too, but the router does not act on
them.
"""


def not_emulated_page(grammar: Grammar, listing: str) -> str:
    """Return the page, as Markdown. ``listing`` is the text of the list of known commands."""
    done = [entry for entry in grammar.entries if entry.form is Form.DO]
    kept = [entry for entry in done if entry.storage.effect == "kept"]
    shown = [entry for entry in done if entry.storage.effect == "shown"]
    typed = {entry.modes[0] for entry in kept if entry.storage.toggle == "typed"}
    openers = [entry for entry in grammar.entries if entry.enters in typed and entry in kept]
    parts = [HEAD, *_refused(listing), MODES, *_modes(grammar, openers), "", SHOWN]
    parts += [*_listed(grammar, shown), KEPT]
    parts += _listed(grammar, [entry for entry in kept if entry.modes[0] not in typed])
    return "\n".join(parts).rstrip() + "\n"


def _refused(listing: str) -> Iterator[str]:
    """Yield the sections of the list: title, reason, commands."""
    for section in listing.strip().split("\n\n")[1:]:
        lines = section.splitlines()
        said = [line[2:] for line in lines[1:] if line.startswith("#")]
        yield f"## {lines[0][2:]}\n"
        yield "\n".join(said)
        if commands := [f"- `{line}`" for line in lines[1:] if not line.startswith("#")]:
            yield "\n" + "\n".join(commands)
        yield ""


def _listed(grammar: Grammar, entries: list[Entry]) -> Iterator[str]:
    """Yield the names of statements by the mode that they stand in."""
    for mode, spec in grammar.modes.items():
        if names := sorted({_name(entry) for entry in entries if entry.modes[0] == mode}):
            yield from (f"## {spec.title}\n", *_filled(names), "")


def _modes(grammar: Grammar, openers: list[Entry]) -> Iterator[str]:
    for entry in openers:
        if entry.form is Form.DO:
            yield f"- `{entry.syntax}`: {grammar.modes[entry.enters].title}"


def _name(entry: Entry) -> str:
    words = [*words_of(entry)][:WORDS]
    return " ".join(words) or entry.syntax.replace("[ no ] ", "")


def _filled(names: list[str]) -> Iterator[str]:
    """Yield the names in lines of text."""
    line = ""
    for number, name in enumerate(names, 1):
        word = f"`{name}`{'.' if number == len(names) else ','}"
        if line and len(line) + len(word) >= WIDTH:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line
