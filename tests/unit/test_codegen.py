from tiny_grammar import compiled

from junose_shell.grammar import codegen

COMMANDS = """
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a x [ n ] [ e ]* [ b ]"
    config: {scope: chassis, key: x, toggle: on}
"""


def test_a_class_has_typed_fields_in_the_order_of_the_syntax(tmp_path):
    text = codegen.generate(compiled(tmp_path, COMMANDS)[0])["tiny"]
    space: dict = {}
    exec(text, space)  # noqa: S102 - generated from the grammar above
    made = space["One"]("x")
    assert made.__match_args__ == ("x", "n", "e", "b", "enabled")
    assert list(made.values()) == ["x", None, (), False, True]
    assert "n: int | None" in text
    assert "e: tuple[Literal['red', 'blue'], ...]" in text


def test_modules_are_written_when_they_differ_and_removed_when_left_over(tmp_path):
    folder = tmp_path / "commands"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "old.py").write_text("")
    data = compiled(tmp_path, COMMANDS)[0]
    assert codegen.stale(data, folder) == ["old", "tiny"]
    assert codegen.write(data, folder) == ["old", "tiny"]
    assert sorted(path.name for path in folder.iterdir()) == ["__init__.py", "tiny.py"]
    assert codegen.stale(data, folder) == []
    (folder / "tiny.py").write_text("edited by hand")
    assert codegen.write(data, folder) == ["tiny"]
