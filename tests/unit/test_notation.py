import pytest

from junose_shell.grammar.notation import parse
from junose_shell.grammar.syntax import (
    Choice,
    Keyword,
    Optional,
    Param,
    Repeat,
    Sequence,
    branches_of,
    field_name,
    mandatory,
    mark_of,
)

A, B, X, Y = Keyword("a"), Keyword("b"), Param("x"), Param("y")
PARAMS = frozenset("xy")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a", A),
        ("a x", Sequence((A, X))),
        ("a [ b ]", Sequence((A, Optional(B)))),
        ("a [ x ]*", Sequence((A, Repeat(X)))),
        ("{ a | b }", Choice((A, B))),
        ("[ a | b ]*", Repeat(Choice((A, B)))),
        ("a ( b x ) y", Sequence((A, B, X, Y))),
        ("{ a x | b [ y ] }", Choice((Sequence((A, X)), Sequence((B, Optional(Y)))))),
        ("tacacs+ 802.1q", Sequence((Keyword("tacacs+"), Keyword("802.1q")))),
    ],
)
def test_the_notation_becomes_a_tree(text, tree):
    assert parse(text, PARAMS) == tree


@pytest.mark.parametrize("text", ["", "a [", "a ]", "{ a", "a |", "| a", "a { }", "[ ]*", "a $"])
def test_what_is_not_notation_is_refused_with_its_column(text):
    with pytest.raises(ValueError, match="column"):
        parse(text, PARAMS)


@pytest.mark.parametrize(
    ("word", "name"),
    [("ipAddress", "ip_address"), ("dial-out", "dial_out"), ("in", "in_"), ("default", "default_"),
     ("l2tpTunnel", "l2tp_tunnel"), ("IPAddress", "ipaddress")],
)  # fmt: skip
def test_words_become_python_names(word, name):
    assert field_name(word) == name


def test_an_optional_part_is_told_by_its_parameter_else_by_its_first_keyword():
    assert mark_of(parse("a x", PARAMS)).field == "x"
    assert mark_of(parse("a b", PARAMS)) == mark_of(A)
    assert mark_of(A).flag
    with pytest.raises(ValueError, match="choice"):
        mark_of(parse("{ a | b }", PARAMS))
    with pytest.raises(ValueError, match="nothing"):
        mark_of(parse("[ a ]", PARAMS))


def test_mandatory_words_and_branches():
    tree = parse("a x [ b y ] { a | b }", PARAMS)
    assert list(mandatory(tree)) == [A, X]
    assert list(branches_of(tree)) == [Sequence((B, Y)), A, B]
