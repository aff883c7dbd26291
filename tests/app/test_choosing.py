"""Expressions that choose files."""

import pytest

from junose_shell.app.choosing import choice
from junose_shell.errors import UsageError


@pytest.mark.parametrize(
    ("expression", "fitting"),
    [
        ("a", "a ab abc"),
        ("a and b", "ab abc"),
        ("a and not b", "a"),
        ("a and not (b or c)", "a"),
        ("not a or c", "b abc bc"),
        ("not (a or c)", "b"),
        ("not not a and (b or (c))", "ab abc"),
        ("(a or b) and c", "abc bc"),
    ],
)
def test_an_expression_chooses(expression, fitting):
    fits = choice(expression)
    assert [each for each in ("a", "b", "ab", "abc", "bc") if fits(each)] == fitting.split()


def test_words_that_follow_each_other_are_one_text():
    assert choice("two words and x")("x/two words")
    assert not choice("two words")("two-words")


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("a and", "a text expected\n  a and\n       ^"),
        ("(a or b", "')' expected\n  (a or b\n         ^"),
        ("a) or b", "'and' or 'or' expected\n  a) or b\n   ^"),
        ("a (b)", "'and' or 'or' expected\n  a (b)\n    ^"),
        ("not", "a text expected\n  not\n     ^"),
        ("(" * 60 + "a" + ")" * 60, "too many parentheses within each other"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_caret(expression, said):
    with pytest.raises(UsageError) as caught:
        choice(expression)
    assert said in str(caught.value)
