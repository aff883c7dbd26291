import pytest

from junose_shell.grammar.graph import build, fields_of
from junose_shell.grammar.notation import parse

PARAMS = frozenset(["x", "y", "e"])
ENUMS = {"e": ("red", "blue")}


def words(text: str, limit: int = 6) -> set[str]:
    """Return all lines of a syntax, up to a length, what comes once coming once."""
    automaton = build(parse(text, PARAMS), ENUMS)
    found: set[str] = set()
    pending = [[at] for at in automaton.first]
    while pending:
        path = pending.pop()
        if path[-1] in automaton.last:
            found.add(" ".join(automaton.positions[at].word or "<>" for at in path))
        if len(path) == limit:
            continue
        taken = [automaton.positions[at] for at in path]
        marks = {p.field for p in taken} | {f"{p.field}={p.value}" for p in taken}
        pending += [
            [*path, at]
            for at in automaton.follow[path[-1]]
            if not automaton.positions[at].once or automaton.positions[at].once not in marks
        ]
    return found


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a x", {"a <>"}),
        ("a [ x ]", {"a", "a <>"}),
        ("a { b | c x }", {"a b", "a c <>"}),
        ("a [ b | c ]*", {"a", "a b", "a c", "a b c", "a c b"}),
        ("a [ b x | c ]*", {"a", "a b <>", "a c", "a b <> c", "a c b <>"}),
        ("a e", {"a red", "a blue"}),
        ("a [ e ]*", {"a", "a red", "a blue", "a red blue", "a blue red"}),
        ("[ a ] b", {"a b", "b"}),
    ],
)
def test_the_automaton_takes_the_lines_of_the_syntax(text, lines):
    assert words(text) == lines


def test_a_list_takes_any_number():
    assert words("a [ x ]*", 4) == {"a", "a <>", "a <> <>", "a <> <> <>"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("a x", [("x", "value", "x")]),
        ("a [ x ]", [("x", "maybe", "x")]),
        ("a [ x ]*", [("x", "list", "x")]),
        ("a x [ x ]*", [("x", "list", "x")]),
        ("a [ b ]", [("b", "flag", "")]),
        ("a [ b x ]", [("x", "maybe", "x")]),
        ("a { b | c x }", [("b", "flag", ""), ("x", "maybe", "x")]),
    ],
)
def test_each_word_binds_one_field(text, fields):
    assert fields_of(parse(text, PARAMS)) == fields


@pytest.mark.parametrize("text", ["[ a ]", "[ a | b ]*", "a [ [ b ] ]"])
def test_what_could_not_be_told_apart_is_refused(text):
    with pytest.raises(ValueError):
        build(parse(text, PARAMS), ENUMS)
