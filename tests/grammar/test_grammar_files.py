from pathlib import Path

from junose_shell.command.entry import Form
from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line
from junose_shell.grammar.cache import grammar_root, load_grammar
from junose_shell.grammar.compiler import compile_all
from junose_shell.grammar.doc import reference
from junose_shell.grammar.lint import lint, unproven
from junose_shell.grammar.loader import load
from junose_shell.grammar.samples import commands_of

ROOT = Path(grammar_root())


def test_the_grammar_has_no_problems():
    assert lint(ROOT) == []


def test_what_no_source_confirms_is_listed_with_its_place():
    lines = unproven(ROOT)
    assert lines
    for line in lines:
        place, source, name = line.split(": ")
        assert place.partition(":")[0].endswith(".yaml")
        assert source in {"recalled", "inferred", "own"}
        assert name


def test_no_and_default_have_their_own_help_in_every_mode():
    helps = load(ROOT).helps
    other = {
        (entry.where, position.word, position.help)
        for entry in load_grammar().entries
        if entry.form is not Form.DO
        for position in (entry.positions[at] for at in entry.first)
        if position.help != helps[position.word][0]
    }
    assert other == set()


def test_the_reference_has_every_syntax():
    compiled, _, _ = compile_all(ROOT)
    lines = set(reference(ROOT).splitlines())
    missing = {e["syntax"] for e in compiled["entries"] if e["form"] != "default"} - lines
    assert missing == set()


def test_the_line_of_a_statement_is_negated_as_it_is_shown():
    grammar = load_grammar()
    refused = {
        entry.id
        for entry in grammar.entries
        if entry.statement and entry.form is Form.DO
        for command in commands_of(entry, grammar.types)
        if not _negates(grammar, entry, f"no {grammar.render(command)}".removeprefix("no no "))
    }
    assert refused == {"rd"}  # there is no way to remove it but to remove the VRF


def _negates(grammar, entry, line):
    results = [grammar.walk(mode, 15).match(Line(line)) for mode in entry.modes]
    form = Form.NO if line.startswith("no ") else Form.DO
    return all(
        isinstance(result, Matched) and (result.entry.id, result.entry.form) == (entry.id, form)
        for result in results
    )
