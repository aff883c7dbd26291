import json
import re
from copy import deepcopy

import pytest
from tiny_grammar import compiled, write

from junose_shell.errors import GrammarError
from junose_shell.grammar.compiler import class_name, compile_all, compile_grammar

ONE = """
  - {{id: one, mode: global-config, source: own, {}}}
"""


def problem_of(folder, keys: str) -> str:
    (problem,) = compiled(folder, ONE.format(keys))[1]
    return problem


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ("syntax: 'a ['", "column"),
        ("syntax: d", "no help for 'd'"),
        ("syntax: a ipAddres", "'ipAddres' is neither a known keyword nor a parameter"),
        ("syntax: '[ a ]'", "the syntax accepts an empty line"),
        ("syntax: x x", "a parameter stands twice"),
        ("syntax: a, no: a", "a no form begins with 'no'"),
        ("syntax: a x, config: {key: x}", "config needs scope"),
        ("syntax: a x, config: {scope: town, key: x}", "'town' is none of chassis, context, mode"),
        (
            "syntax: a x, config: {scope: chassis, toggle: maybe}",
            "'maybe' is none of on, off, kept",
        ),
        ("syntax: a x, config: {scope: chassis, replace: never}", "unknown message code 'never'"),
        ("syntax: a n, config: {scope: chassis, default: {n: '10'}}", "out of range"),
        (
            "syntax: a x, no: no a, config: {scope: chassis, key: x}",
            "the no form lacks the key field x",
        ),
        (
            "syntax: '[ no ] a', enters: global-config, config: {scope: chassis, toggle: off}",
            "what opens a mode is no toggle",
        ),
        (
            "syntax: a x b, no: no a x, config: {scope: chassis, key: x}",
            "the no form leaves out 'b', which the statement has",
        ),
        (
            "syntax: a n x, config: {scope: chassis, key: n, span: x}",
            "a span is a first number, perhaps a last one, and a mode",
        ),
        ("syntax: a x, config: {scope: chassis, each: x}", "each: 'x' is no list of values"),
        ("syntax: a e, config: {scope: chassis, each: e green}", "or has no 'green'"),
        ("syntax: a x, config: {scope: chassis, keep: {q: e 8}}", "'q' is kept in a form, but is"),
        ("syntax: a, privilege: '16'", "'16' is none of 0, 1, 2,"),
        ("syntax: a, privilege: '-1'", "'-1' is none of 0, 1, 2,"),
        ("syntax: a, privilege: high", "'high' is none of 0, 1, 2,"),
    ],
)
def test_a_wrong_command_is_reported_with_its_place(tmp_path, keys, problem):
    found = problem_of(tmp_path, keys)
    assert found.startswith("tiny.yaml:3: ")
    assert problem in found


@pytest.mark.parametrize(
    ("description", "problem"),
    [
        ("type: word, pattern: '['", "type 'tiny/t': "),
        ("type: int, min: few", "min is no number: 'few'"),
        ("type: word, max: many", "max is no number: 'many'"),
        ("type: colour", "unknown type 'colour'"),
    ],
)
def test_a_wrong_type_is_reported_with_its_place(tmp_path, description, problem):
    types = f"types:\n  t: {{{description}, help: A thing}}\n"
    (found,) = compiled(tmp_path, ONE.format("syntax: a t"), types)[1]
    assert found.startswith("tiny.yaml:3: ")
    assert problem in found


def test_a_broken_file_of_types_is_reported_with_its_place(tmp_path):
    keep = "syntax: 'a [ e ] x', config: {scope: chassis, keep: {x: e red}}"
    root = write(tmp_path, ONE.format(keep))
    with (root / "types.yaml").open("a") as file:
        file.write("x: [\n")
    with pytest.raises(GrammarError) as caught:
        compile_grammar(root)
    assert re.search("^types.yaml:[0-9]+: ", str(caught.value), re.MULTILINE)


@pytest.mark.parametrize(
    ("keys", "problem"),
    [("mode: town, syntax: a", "unknown mode 'town'"),
     ("mode: exec, syntax: a, enters: town", "unknown mode 'town'")],
)  # fmt: skip
def test_modes_must_exist(tmp_path, keys, problem):
    commands = f"\n  - {{id: one, source: own, {keys}}}\n"
    assert compiled(tmp_path, commands)[1] == [f"tiny.yaml:3: {problem}"]


def test_an_id_stands_once(tmp_path):
    twice = ONE.format("syntax: a") + ONE.format("syntax: b").lstrip("\n")
    assert compiled(tmp_path, twice)[1] == ["tiny.yaml:4: id 'one' is also at tiny.yaml:3"]


def test_what_is_left_over_is_remarked(tmp_path):
    remarks = compiled(tmp_path, ONE.format("syntax: a x"), "help: {zz: Nothing}\n")[2]
    assert "tiny.yaml:2: help for 'zz', which no command has" in remarks
    assert any("type 'n' is used by no command" in remark for remark in remarks)


def test_all_problems_are_raised_at_once(tmp_path):
    root = write(
        tmp_path, ONE.format("syntax: d") + ONE.format("syntax: e f").replace("one", "two")
    )
    with pytest.raises(GrammarError) as caught:
        compile_grammar(root)
    assert len(str(caught.value).splitlines()) == 2


def test_statements_have_forms_and_other_commands_what_they_say(tmp_path):
    commands = """
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a x"
    config: {scope: chassis, key: x}
  - {id: two, mode: exec, source: own, syntax: b, no: no b}
  - {id: three, mode: exec, source: own, syntax: c}
"""
    entries = compiled(tmp_path, commands)[0]["entries"]
    assert [(entry["id"], entry["form"], entry["syntax"]) for entry in entries] == [
        ("one", "do", "a x"), ("one", "no", "no a x"), ("one", "default", "default a x"),
        ("two", "do", "b"), ("two", "no", "no b"), ("three", "do", "c"),
    ]  # fmt: skip


def test_help_of_a_later_word_is_the_command_s_own_or_that_of_its_path(tmp_path):
    commands = "\n  - {id: one, mode: exec, source: own, syntax: 'a x b m c', help: {c: Own}}\n"
    entries = compiled(tmp_path, commands)[0]["entries"]
    helps = [position[2] for position in entries[0]["positions"]]
    assert helps == ["First", "A word", "Then b", "Another number", "Own"]


def test_a_value_can_have_its_own_help(tmp_path):
    head = 'help: {"<e> red": "As fire", "<e> green": "As grass"}\n'
    entries, problems, remarks = compiled(tmp_path, """
      - {id: a-e, mode: exec, source: own, syntax: a e}
    """, head)  # fmt: skip
    assert not problems
    helps = {position[0]: position[2] for position in entries["entries"][0]["positions"]}
    assert helps == {"a": "First", "red": "As fire", "blue": "A colour"}
    assert any("'<e> green', which no command has" in remark for remark in remarks)


def test_classes_are_named_after_their_ids():
    assert class_name("l2tp-dial-out-target") == "L2tpDialOutTarget"


def test_two_fields_in_order_are_two_parameters(tmp_path):
    config = "syntax: 'a n m', no: no a, config: {{scope: chassis, ascending: {}}}"
    for number, names in enumerate(("n", "n m n", "n zz")):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert (
            "ascending names two parameters"
            in compiled(folder, ONE.format(config.format(names)))[1][0]
        )


@pytest.mark.parametrize(
    ("syntax", "negative", "whole"),
    [
        ("a x", "no a", "no a [ x ]"),
        ("a x [ n ]", "no a x", "no a x [ n ]"),
        ("a x [ n ] m", "no a x", "no a x [ [ n ] m ]"),
        ("a { b | c }", "no a", "no a [ { b | c } ]"),
        ("a [ x ]", "no a [ x ]", "no a [ x ]"),
        ("a x n", "no a n", "no a n"),
    ],
)
def test_a_no_form_takes_the_rest_of_the_statement(tmp_path, syntax, negative, whole):
    words = "help: {b: B, c: C}, config: {scope: chassis}"
    command = ONE.format(f"syntax: '{syntax}', no: '{negative}', {words}")
    entries = compiled(tmp_path, command)[0]["entries"]
    assert [entry["syntax"] for entry in entries] == [syntax, whole, f"default{whole[2:]}"]


WHOLE = {
    "feature": "tiny",
    "help": {"no": "Negate", "default": "Restore", "a": "First", "exit": "Leave"},
    "types": {
        "x": {"type": "word", "max": "9", "pattern": "x+", "help": "A word"},
        "n": {"type": "int", "min": "1", "max": "9", "help": "A number"},
        "e": {"type": "enum", "values": "5 8", "help": "A form"},
        "s": {"type": "secret", "help": "A secret"},
    },
    "keywords": "aB",
    "modes": [
        {"id": "exec", "prompt": "", "parent": "", "source": "own", "title": "Exec"},
        {"id": "top", "prompt": "x", "parent": "exec", "source": "own", "title": "Top"},
    ],
    "commands": [
        {"id": "two", "mode": "exec", "source": "own", "syntax": "exit"},
        {
            "id": "one", "mode": "top", "privilege": "10", "source": "own", "note": "Note",
            "syntax": "a x [ n ] [ e ] s", "no": ["no a x"], "filter": "yes", "enters": "top",
            "help": {"a": "Own"}, "types": {"n": {"type": "int", "max": "8", "help": "Own"}},
            "config": {
                "scope": "mode", "key": "x", "category": "a", "replace": "refuse",
                "ordered": "yes", "toggle": "", "opens": "context", "unique": "yes", "always": "0",
                "rows": [{"n": "2"}], "default": {"x": "xx"}, "keep": {"s": "e 8"},
                "lasting": "yes", "each": "e", "ascending": "n x",
            },
        },
    ],
}  # fmt: skip
ODD = (
    "", " ", "x", "x y z", "[", [], ["x"], [[]], [{}], {}, {"x": "y"}, {"x": ["y"]},
    [{"x": "y"}], None,
)  # fmt: skip


def places(value, at=()):
    """Yield the way to each member of what a file holds."""
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield (*at, key)
            yield from places(value[key], (*at, key))


@pytest.mark.parametrize("odd", ODD, ids=str)
def test_whatever_a_file_holds_is_compiled_or_reported_with_its_place(tmp_path, odd):
    assert set(places(WHOLE)) >= {("modes", 1, "id"), ("commands", 1, "config", "rows", 0, "n")}
    for *way, last in places(WHOLE):
        changed = inner = deepcopy(WHOLE)
        for key in way:
            inner = inner[key]
        inner[last] = odd
        if odd is None:
            del inner[last]
        (tmp_path / "tiny.yaml").write_text(json.dumps(changed))
        problems = compile_all(tmp_path)[1]
        assert all(line.startswith("tiny.yaml:1: ") for line in problems), (way, last, problems)
