from pathlib import Path

from junose_shell.command.entry import Form
from junose_shell.grammar.cache import grammar_root, load_grammar
from junose_shell.grammar.compiler import compile_all
from junose_shell.grammar.doc import reference
from junose_shell.grammar.lint import lint, unproven
from junose_shell.grammar.loader import load

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


def test_every_statement_but_one_has_a_negation():
    """Lint shows that the negation of a statement is what its line and ``no`` stand for."""
    grammar = load_grammar()
    without = {
        entry.id
        for entry in grammar.entries
        if entry.statement and entry.form is Form.DO and grammar.negative(entry) is None
    }
    assert without == {"rd"}  # there is no way to remove it but to remove the VRF
