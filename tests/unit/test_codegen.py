from typing import Literal

import pytest
from tiny_grammar import compiled

from junose_shell.grammar import codegen

COMMANDS = """
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a x [ n ] [ e ]* [ b ]"
    config: {scope: chassis, key: x, toggle: on}
  - id: two
    mode: global-config
    source: own
    syntax: a b s
    no: [no a b, no a c x]
    config: {scope: chassis}
"""


@pytest.fixture
def modules(tmp_path) -> dict[str, str]:
    return codegen.generate(compiled(tmp_path, COMMANDS)[0])


def defined(text: str) -> dict:
    space: dict = {"__name__": "tiny"}
    exec(text, space)  # noqa: S102 - generated from the grammar above
    return space


def test_a_class_has_typed_fields_in_the_order_of_the_syntax(modules):
    made = defined(modules["tiny"])["One"]("x")
    assert made.fields() == {"x": "x", "n": None, "e": (), "b": False, "enabled": True}
    assert "    n: int | None = None\n" in modules["tiny"]
    assert "    e: tuple[types.E, ...] = ()\n" in modules["tiny"]


def test_an_enumeration_is_named_once_for_all_modules(modules):
    assert defined(modules["types"])["E"] == Literal["red", "blue"]
    assert "red" not in modules["tiny"]


def test_a_no_form_has_a_class_with_the_fields_that_it_may_carry(modules):
    space = defined(modules["tiny"])
    assert space["NoOne"]("x").fields() == {
        "x": "x", "n": None, "e": (), "b": False, "default": False
    }  # fmt: skip
    assert space["NoTwo"](default=True).fields() == {"s": None, "x": None, "default": True}


def test_a_class_says_where_its_grammar_is(modules):
    assert "class One(Command):  # grammars/tiny.yaml:3\n" in modules["tiny"]
    assert "class NoTwo(Removal):  # grammars/tiny.yaml:8\n" in modules["tiny"]


def test_modules_are_written_when_they_differ_and_removed_when_left_over(tmp_path):
    folder = tmp_path / "commands"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "old.py").write_text("")
    data = compiled(tmp_path, COMMANDS)[0]
    assert codegen.stale(data, folder) == ["old", "tiny", "types"]
    assert codegen.write(data, folder) == ["old", "tiny", "types"]
    assert sorted(path.name for path in folder.iterdir()) == ["__init__.py", "tiny.py", "types.py"]
    assert codegen.stale(data, folder) == []
    (folder / "tiny.py").write_text("edited by hand")
    assert codegen.write(data, folder) == ["tiny"]
