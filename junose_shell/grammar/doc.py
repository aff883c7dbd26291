"""Writes the command reference from the grammar, as one Markdown text."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from junose_shell.command.compiled import CompiledGrammar, Whole
from junose_shell.command.entry import Entry, Form
from junose_shell.command.grammar import Grammar, Known
from junose_shell.command.render import words_of
from junose_shell.grammar.compiler import compile_grammar


def reference(root: Path) -> str:
    """Return the reference of all commands; raise GrammarError if they do not compile."""
    return "\n".join(_Reference(compile_grammar(root)).lines()) + "\n"


class _Reference:
    def __init__(self, compiled: CompiledGrammar) -> None:
        self.grammar = Grammar(Known(Whole(compiled)))
        self.types: dict[str, dict[str, str]] = compiled["types"]
        self.notes = {raw["id"]: raw["note"] for raw in compiled["entries"]}

    def lines(self) -> Iterator[str]:
        yield "# Command reference"
        yield ""
        yield "Written from the grammar files. A source of *seen* names where the command was read;"
        yield "*recalled*, *inferred* and *own* mark what no source has confirmed yet."
        for mode in self.grammar.modes.values():
            commands = [
                e for e in self.grammar.entries if e.form is Form.DO and self._home(e) == mode.id
            ]
            if commands:
                prompt = f"`({mode.prompt})#`" if mode.prompt else "`>` and `#`"
                yield from ("", f"## {mode.title}", "", f"Prompt {prompt} ({mode.source}).")
            for entry in sorted(commands, key=lambda e: (_title(e), e.id)):
                yield from self._command(entry)

    def _home(self, entry: Entry) -> str:
        """Return the mode under which a command is listed, the first in the order of modes."""
        return min(entry.modes, key=list(self.grammar.modes).index)

    def _command(self, entry: Entry) -> Iterator[str]:
        forms = [e for e in self.grammar.entries if e.id == entry.id and e.form is not Form.DEFAULT]
        yield from ("", f"### {_title(entry)}", "", "```")
        yield from (form.syntax for form in forms)
        yield "```"
        yield ""
        yield from (f"- {fact}" for fact in self._facts(entry))
        yield from self._words(forms)

    def _facts(self, entry: Entry) -> Iterator[str]:
        titles = [self.grammar.modes[mode].title for mode in entry.modes]
        yield f"Mode: {'any' if len(titles) == len(self.grammar.modes) else ', '.join(titles)}"
        yield f"Privilege level: {entry.privilege}"
        yield f"Source: {entry.source}"
        if entry.enters:
            yield f"Opens {self.grammar.modes[entry.enters].title}"
        if entry.statement:
            yield f"Category: {' '.join(entry.storage.category)}"
            if entry.storage.effect == "shown":
                yield "Shown by displays, without other effect"
            elif entry.storage.effect:
                yield "Kept in the configuration without effect"
        if entry.storage.toggle in ("on", "off"):
            yield f"Default: {entry.storage.toggle}"
        for row in entry.storage.rows:
            yield f"Default: {self.grammar.render(entry.command(**row))}"
        for name, value in () if entry.storage.rows else entry.storage.defaults.items():
            shown = " ".join(map(str, value)) if isinstance(value, tuple) else value
            yield f"Default of {name.replace('_', ' ')}: {shown}"
        if self.notes[entry.id]:
            yield self.notes[entry.id]

    def _words(self, forms: Iterable[Entry]) -> Iterator[str]:
        found: dict[str, str] = {}
        for form in forms:
            for position in form.positions:
                if position.word:
                    name = position.word
                else:
                    limits = self.grammar.types[position.type_key].describe
                    name = f"{position.type_key.rpartition('/')[2]} ({limits})"
                found.setdefault(name, position.help)
        yield from ("", "| Word | Meaning |", "| --- | --- |")
        yield from (f"| {_cell(word)} | {_cell(text)} |" for word, text in found.items())


def _title(entry: Entry) -> str:
    return " ".join(words_of(entry)) or entry.id.replace("-", " ")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
