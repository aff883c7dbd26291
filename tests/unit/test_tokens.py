import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.command.tokens import (
    Line,
    asks_help,
    cut_output,
    is_comment,
    needs_quotes,
    quote,
)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("", []),
        ("  show   clock ", ["show", "clock"]),
        ('a "b c" d', ["a", "b c", "d"]),
        (r'a "b \" c"', ["a", 'b " c']),
        (r'a "b \\"', ["a", "b \\"]),
        ('a "open end', ["a", "open end"]),
        ("a\x16 b", ["a b"]),
        ("a \x16?", ["a", "?"]),
        ('""', [""]),
    ],
)
def test_a_line_is_cut_into_words(raw, words):
    assert Line(raw).words == words


def test_words_know_their_columns_and_quotes():
    line = Line('  set "two words" x')
    assert [line.column(index) for index in range(4)] == [2, 6, 18, 19]
    assert line.quoted == {1}
    assert Line("a  b ").column(2) == 4


@pytest.mark.parametrize(
    ("raw", "unclosed"),
    [
        ('set "abc', True),
        ('set "', True),
        ('set "abc\\"', True),
        ('set "abc\\', True),
        ('set "a" "b', True),
        ('set "abc"', False),
        ('set "abc\\""', False),
        ('set "abc" d', False),
        ('set a"b', False),
        ("set", False),
    ],
)
def test_a_quote_that_is_never_closed_is_known(raw, unclosed):
    assert Line(raw).unclosed is unclosed


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("show clock", ("show clock", "")),
        ("show clock | include x", ("show clock", "| include x")),
        ("show clock > file", ("show clock", "> file")),
        ("show clock &> file", ("show clock", "&> file")),
        ('x "a | b" | c', ('x "a | b"', "| c")),
        ('x "a | b"', ('x "a | b"', "")),
        (r'x "a\\" | i y', (r'x "a\\"', "| i y")),
        (r'x "a\" | i y', (r'x "a\" | i y', "")),
        ('x a" | i y', ('x a"', "| i y")),
        ("x \x16| y", ("x \x16| y", "")),
        ("x \x16\x16| y", ("x \x16\x16", "| y")),
        ('x \x16" | y', ('x \x16"', "| y")),
        ("x &a> b", ("x &a", "> b")),
    ],
)
def test_the_output_part_is_cut_off(raw, parts):
    assert cut_output(raw) == parts


@pytest.mark.parametrize(
    ("raw", "asks"),
    [
        ("show ?", True),
        ("?", True),
        ("?  ", True),
        ('"what?', False),
        ('"what?"', False),
        ("what\x16?", False),
        ("what\x16\x16?", True),
        (r'd "a \" b?', False),
        (r'd "a \" b" c?', True),
        (r'd "a\\" c?', True),
        ('d a"b?', True),
        ("what", False),
        ("", False),
    ],
)
def test_a_question_mark_asks_for_help_unless_it_is_quoted(raw, asks):
    assert asks_help(raw) is asks


@given(st.text('"\\\x16|>&?a ', max_size=12))
def test_quotes_are_the_same_for_words_output_and_help(raw):
    head, output = cut_output(raw)
    whole = Line(head).words[:-1]
    assert Line(raw).words[: len(whole)] == whole
    assert not (output and Line(head).unclosed)
    assert not (asks_help(raw) and Line(raw).unclosed)


@pytest.mark.parametrize(
    ("raw", "comment"), [("! x", True), ("  ", True), ("", True), ("x", False)]
)
def test_blank_lines_and_remarks_are_comments(raw, comment):
    assert is_comment(raw) is comment


@given(st.text(st.characters(exclude_characters="\r\n")))
def test_a_quoted_word_reads_back_as_itself(word):
    assert Line(quote(word)).words == [word]
    if not needs_quotes(word):
        assert Line(word).words == [word]


@given(st.text())
def test_any_text_is_a_line(raw):
    line = Line(raw)
    assert all(0 <= line.column(index) <= len(raw) for index in range(len(line.words) + 1))
    cut_output(raw)
