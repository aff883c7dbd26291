from pathlib import Path

from junose_shell.grammar import codegen
from junose_shell.grammar.cache import grammar_root
from junose_shell.grammar.compiler import compile_all
from junose_shell.grammar.doc import reference
from junose_shell.grammar.lint import COMMANDS, lint, unproven

ROOT = Path(grammar_root())


def test_the_grammar_has_no_problems():
    assert lint(ROOT) == []


def test_the_generated_classes_are_those_of_the_grammar():
    compiled, problems, _ = compile_all(ROOT)
    assert problems == []
    assert codegen.stale(compiled, COMMANDS) == []


def test_what_no_source_confirms_is_listed_with_its_place():
    for line in unproven(ROOT):
        place, source, name = line.split(": ")
        assert place.partition(":")[0].endswith(".yaml")
        assert source in {"recalled", "inferred", "own"}
        assert name


def test_the_reference_has_every_syntax():
    compiled, _, _ = compile_all(ROOT)
    lines = set(reference(ROOT).splitlines())
    missing = {e["syntax"] for e in compiled["entries"] if e["form"] != "default"} - lines
    assert missing == set()
