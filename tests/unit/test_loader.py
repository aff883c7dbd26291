import pytest

from junose_shell.errors import GrammarError
from junose_shell.grammar.loader import load, read_yaml


def test_every_scalar_is_text_and_knows_its_line():
    read = read_yaml("a: yes\nb: 10:30\nno: 010\nc:\n  - d: null\n", "f.yaml")
    assert read == {"a": "yes", "b": "10:30", "no": "010", "c": [{"d": "null"}]}
    assert read.lines == {"a": 1, "b": 2, "no": 3, "c": 4}
    assert read["c"][0].line == 5


def test_an_alias_stands_for_what_came_before():
    assert read_yaml("a: &x {b: c}\nd: [*x]\n", "f.yaml")["d"] == [{"b": "c"}]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2\n", "f.yaml:2: 'a' a second time"),
        ("- a\n", "f.yaml:1: a grammar file is one mapping"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2: a second document in one file"),
        ("b: 1\na: &a [*a]\n", "f.yaml:2: alias *a of nothing before it"),
        ("a:\n  " + "[" * 30, "f.yaml:2: nested deeper than 20 levels"),
        ("a:\n  " + "[" * 5000, "f.yaml:2: "),
        ("a: 1\n? [b]\n: c\n", "f.yaml:2: a key must be one word"),
        ("a: 1\nb: \x07\n", "f.yaml:2: a character that no text file has"),
        ("a: [\n", "f.yaml:2: "),
        ("a: 'open\n", "f.yaml:2: "),
    ],
)
def test_what_is_no_grammar_file_is_refused_with_its_place(text, message):
    with pytest.raises(GrammarError) as caught:
        read_yaml(text, "f.yaml")
    assert str(caught.value).startswith(message)


def problems(folder, **files: str) -> list[str]:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return load(folder).problems


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("colour: red\n", "f.yaml:1: unknown key 'colour'"),
        ("commands:\n  - {id: a, mode: exec, syntax: a}\n", "f.yaml:2: command without 'source'"),
        ("commands:\n  - just text\n", "f.yaml:1: 'commands' must be a list of mappings"),
        (
            "commands:\n  - {id: a, mode: exec, source: rumour, syntax: a}\n",
            "f.yaml:2: source must begin with one of inferred, own, recalled, seen",
        ),
        (
            "commands:\n  - {id: a, mode: exec, source: own, syntax: a, colour: red}\n",
            "f.yaml:2: unknown key 'colour'",
        ),
        (
            "commands:\n  - {id: a, mode: exec, source: own, syntax: a, config: {colour: red}}\n",
            "f.yaml:2: unknown key 'colour'",
        ),
        ("types: [x]\n", "f.yaml:1: 'types' must be a mapping"),
        ("commands: x\n", "f.yaml:1: 'commands' must be a list of mappings"),
        ("modes: [x]\n", "f.yaml:1: 'modes' must be a list of mappings"),
        ("types:\n  x: {type: [word], help: A}\n", "f.yaml:2: 'type' must be a text"),
        ("help:\n  a: [b]\n", "f.yaml:2: 'a' must be a text"),
        (
            "commands:\n  - {id: a, mode: exec, source: '', syntax: a}\n",
            "f.yaml:2: source must begin with one of inferred, own, recalled, seen",
        ),
        (
            "commands:\n  - {id: a, mode: exec, source: own, syntax: a, no: [[b]]}\n",
            "f.yaml:2: 'no' must be a text or a list of texts",
        ),
        (
            "commands:\n  - {id: a, mode: exec, source: own, syntax: a, config:\n  {default: x}}\n",
            "f.yaml:3: 'default' must be a mapping",
        ),
        (
            "commands:\n  - {id: a, mode: exec, source: own, syntax: a, config: {opens: door}}\n",
            "f.yaml:2: 'opens' must be a 'context', or left out",
        ),
        (
            "commands:\n  - {id: a, mode: exec, source: own, syntax: a, config:\n  {rows: [x]}}\n",
            "f.yaml:3: 'rows' must be a list of mappings",
        ),
        ("keywords: [x]\n", "f.yaml:1: 'keywords' must be a text"),
        (
            "commands:\n  - {id: a, mode: [exec], source: own, syntax: a}\n",
            "f.yaml:2: 'mode' must be a text",
        ),
        ("types:\n  x: {type: word, help: A, in: B}\n", "f.yaml:2: unknown key 'in'"),
        ("types:\n  x: {type: word}\n", "f.yaml:2: parameter 'x' has no help"),
        ("types:\n  x: word\n", "f.yaml:2: 'x' must be a mapping"),
    ],
)
def test_problems_name_file_and_line(tmp_path, text, problem):
    assert problem in problems(tmp_path, f=f"{text}feature: f\n")


ONLY = "must be a 'yes', or left out"
COMMAND = "commands:\n  - {id: a, mode: exec, source: own, syntax: a,"


@pytest.mark.parametrize("word", ["true", "no", "", "[yes]"])
@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("types:\n  x:\n    type: word\n    secret: WORD\n    help: A\n", 4, "secret"),
        ("types:\n  x: {type: enum, values: a, unordered: WORD, help: A}\n", 2, "unordered"),
        ("types:\n  x: {type: int, zero: WORD, help: A}\n", 2, "zero"),
        (f"{COMMAND}\n  filter: WORD}}\n", 3, "filter"),
        (f"{COMMAND} types: {{x: {{type: word, help: A, secret: WORD}}}}}}\n", 2, "secret"),
        (f"{COMMAND} config: {{ordered: WORD}}}}\n", 2, "ordered"),
        (f"{COMMAND} config: {{unique: WORD}}}}\n", 2, "unique"),
        (f"{COMMAND} config: {{lasting: WORD}}}}\n", 2, "lasting"),
    ],
)
def test_what_is_so_or_not_takes_yes_alone(tmp_path, text, line, key, word):
    good, bad = (text.replace("WORD", new) for new in ('"yes"', word or '""'))
    assert problems(tmp_path, f=f"{good}feature: f\n") == []
    assert problems(tmp_path, f=f"{bad}feature: f\n") == [f"f.yaml:{line}: {key!r} {ONLY}"]


def test_a_file_that_is_no_text_is_named_with_its_line(tmp_path):
    (tmp_path / "f.yaml").write_bytes(b"feature: f\nhelp: {a: \xff}\n")
    assert load(tmp_path).problems == ["f.yaml:2: not UTF-8"]


def test_what_a_file_says_of_its_commands_holds_unless_one_says_otherwise(tmp_path):
    (tmp_path / "f.yaml").write_text(
        "feature: f\n"
        "usual: {mode: exec, source: own, config: {scope: chassis, category: aaa}}\n"
        "commands:\n"
        "  - {id: a, syntax: a}\n"
        "  - {id: b, syntax: b, source: recalled, config: {category: qos}}\n"
    )
    a, b = (command.raw for command in load(tmp_path).commands)
    assert a["mode"] == b["mode"] == "exec"
    assert (a["source"], a["config"]) == ("own", {"scope": "chassis", "category": "aaa"})
    assert (b["source"], b["config"]) == ("recalled", {"scope": "chassis", "category": "qos"})


def test_help_is_said_once(tmp_path):
    found = problems(tmp_path, f="help: {a: One}\n", g="help:\n  a: Two\n")
    assert found == ["g.yaml:2: help for 'a' is also in f.yaml:1"]


def test_types_of_types_yaml_are_shared_and_may_be_replaced(tmp_path):
    command = "commands:\n  - {id: c, mode: exec, source: own, syntax: c x}\n"
    (tmp_path / "types.yaml").write_text("types: {x: {type: word, help: Shared}}\n")
    (tmp_path / "a.yaml").write_text(f"feature: a\n{command}")
    (tmp_path / "b.yaml").write_text(
        f"feature: b\ntypes: {{x: {{type: int, help: Own}}}}\n{command}"
    )
    spec = load(tmp_path)
    assert [command.types["x"] for command in spec.commands] == ["x", "b/x"]
    assert spec.types["b/x"]["type"] == "int"
