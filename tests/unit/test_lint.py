import pytest
from tiny_grammar import installed, write

from junose_shell.grammar.lint import NAMING, lint, readers, unproven
from junose_shell.grammar.tool import main

ALL_TYPES = "type '"


def problems(root) -> list[str]:
    """Return the problems that are not about types of the tiny grammar left unused."""
    return [line for line in lint(root) if not line.startswith(("types.yaml", "handlers/"))]


@pytest.mark.parametrize(
    ("commands", "problem"),
    [
        (
            """
  - {id: one, mode: exec, source: own, syntax: "a [ b ]"}
  - {id: two, mode: exec, source: own, syntax: "a [ c ]"}
""",
            "tiny.yaml:4: 'a' is also one (tiny.yaml:3) in exec",
        ),
        (
            """
  - {id: one, mode: exec, source: own, syntax: a n b}
  - {id: two, mode: exec, source: own, syntax: a m c}
""",
            "tiny.yaml:4: after 'a', '1' is both <m> and <n>",
        ),
        (
            """
  - {id: one, mode: exec, source: own, syntax: "a { x b | n c }"}
""",
            "tiny.yaml:3: after 'a', '1' is both <n> and <x>",
        ),
        (
            """
  - {id: one, mode: exec, source: own, syntax: "a { b x | b n }"}
""",
            "tiny.yaml:3: after 'a', 'b' stands for two parts of the syntax",
        ),
        (
            """
  - {id: one, mode: exec, source: own, syntax: a}
""",
            "tiny.yaml:3: one (do) has no handler: write one in junose_shell/handlers/tiny.py",
        ),
        (
            """
  - {id: one, mode: global-config, source: own, syntax: a x, config: {scope: chassis}}
""",
            "can be set, but not removed",
        ),
        (
            """
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a [ b ] s"
    config: {scope: chassis, key: s}
""",
            "which does not read back in global-config",
        ),
        (
            """
  - id: one
    mode: global-config
    source: own
    syntax: "a [ b ] n"
    no: no a n
    config: {scope: chassis, key: n}
""",
            "no 'a b 1' is not the no form of one in global-config",
        ),
    ],
)
def test_what_would_surprise_is_found(tmp_path, monkeypatch, commands, problem):
    found = problems(installed(tmp_path, monkeypatch, commands))
    assert any(problem in line for line in found), found
    assert all(line.startswith("tiny.yaml:") for line in found)


def test_a_type_without_samples_is_found(tmp_path, monkeypatch):
    commands = """
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a odd"
    types: {odd: {type: word, pattern: "zyx[.]{5}", help: Odd}}
    config: {scope: chassis, key: odd}
"""
    found = problems(installed(tmp_path, monkeypatch, commands))
    assert "tiny.yaml:3: no sample in samples.py is a <one/odd>" in found


def test_a_source_of_suggestions_that_there_is_not_is_found(tmp_path, monkeypatch):
    commands = """
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a odd"
    types:
      odd: {type: word, suggest: SOURCE, help: Odd}
    config: {scope: chassis, key: odd, effect: kept}
"""
    for source, said in (("triggers", []), ("trigers", ["tiny.yaml:8: no suggestions 'trigers'"])):
        folder = tmp_path / source
        folder.mkdir()
        root = installed(folder, monkeypatch, commands.replace("SOURCE", source))
        assert [line.partition(";")[0] for line in problems(root)] == said


def test_a_sound_statement_passes(tmp_path, monkeypatch):
    commands = """
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a x [ b n | c ]*"
    config: {scope: chassis, key: x, effect: kept}
"""
    assert problems(installed(tmp_path, monkeypatch, commands)) == []


@pytest.mark.parametrize(
    ("effect", "reader", "said"),
    [
        ("", None, ["tiny.yaml:3: one: no code reads it; say `effect: kept`"]),
        (", effect: kept", None, []),
        ("", "model/one.py", []),
        (
            ", effect: kept",
            "model/one.py",
            ["tiny.yaml:3: one: model/one.py reads it; take out `effect: kept`"],
        ),
        (", effect: shown", "handlers/one.py", []),
        (
            ", effect: shown",
            "model/one.py",
            ["tiny.yaml:3: one: model/one.py reads it; take out `effect: shown`"],
        ),
        (", effect: shown", None, ["tiny.yaml:3: one: no code reads it; say `effect: kept`"]),
    ],
)
def test_the_mark_of_the_effect_of_a_statement_agrees_with_the_code_that_reads_it(
    tmp_path, monkeypatch, effect, reader, said
):
    commands = f"""
  - id: one
    mode: global-config
    source: own
    syntax: "[ no ] a x"
    config: {{scope: chassis, key: x{effect}}}
"""
    found = {("tiny", "One"): reader} if reader else {}
    monkeypatch.setattr("junose_shell.grammar.lint.readers", lambda: found)
    assert problems(installed(tmp_path, monkeypatch, commands)) == said


def test_readers_are_found_in_short_and_long_imports_but_not_where_statements_are_only_named():
    found = readers()
    assert found["system", "Hostname"] == "runtime/box.py"
    assert found["dial_out", "L2tpDialOutTarget"] == "handlers/dial_out.py"
    assert not NAMING & set(found.values())


def test_a_grammar_that_does_not_compile_is_not_looked_at_further(tmp_path):
    root = write(tmp_path, "\n  - {id: one, mode: exec, source: own, syntax: d}\n")
    assert lint(root) == ["tiny.yaml:3: one: no help for 'd'"]


def test_classes_out_of_date_are_found(tmp_path, monkeypatch):
    root = installed(tmp_path, monkeypatch, "\n  - {id: one, mode: exec, source: own, syntax: a}\n")
    (tmp_path / "commands" / "tiny.py").write_text("")
    assert any(line.startswith("commands/tiny.py:1: not what") for line in lint(root))


def test_classes_out_of_date_hide_no_mistake_of_the_grammar(tmp_path, monkeypatch):
    commands = """
  - {id: one, mode: exec, source: own, syntax: a}
  - {id: two, mode: exec, source: own, syntax: a}
"""
    root = installed(tmp_path, monkeypatch, commands)
    (tmp_path / "commands" / "tiny.py").write_text("")
    found = lint(root)
    assert any(line.startswith("tiny.yaml:4: 'a' is also one (tiny.yaml:3)") for line in found)
    assert found[-1].startswith("commands/tiny.py:1: not what")


def test_a_handler_without_its_command_is_found(tmp_path, monkeypatch):
    root = installed(tmp_path, monkeypatch, "\n  - {id: one, mode: exec, source: own, syntax: a}\n")
    (tmp_path / "handlers").mkdir()
    (tmp_path / "handlers" / "tiny.py").write_text(
        "from junose_shell.commands.tiny import (\n    One,\n    Two,\n)\n"
    )
    monkeypatch.setattr("junose_shell.grammar.lint.HANDLERS", tmp_path / "handlers")
    assert "handlers/tiny.py:3: Two is no command" in lint(root)


def test_help_for_a_word_that_the_command_lacks_is_found(tmp_path, monkeypatch):
    commands = """
  - {id: one, mode: exec, source: own, syntax: a x, help: {d: What?}}
"""
    found = lint(installed(tmp_path, monkeypatch, commands))
    assert "tiny.yaml:3: one: help for 'd', not a word of it" in found


def test_a_default_of_what_is_no_parameter_is_found(tmp_path):
    commands = """
  - id: one
    mode: global-config
    source: own
    syntax: a x
    no: no a
    config: {scope: chassis, default: {nn: "1"}}
"""
    root = write(tmp_path, commands)
    assert lint(root) == ["tiny.yaml:3: one: default of 'nn', which is no parameter"]


def test_commands_without_a_source_are_listed(tmp_path):
    commands = """
  - {id: one, mode: exec, source: own, syntax: a}
  - {id: two, mode: exec, source: seen BOOK, syntax: b}
"""
    assert unproven(write(tmp_path, commands)) == ["tiny.yaml:3: own: one"]


def test_the_tool_reports_and_says_so_with_its_status(tmp_path, capsys):
    root = str(write(tmp_path, "\n  - {id: one, mode: exec, source: own, syntax: d}\n"))
    for tool in (["lint"], ["doc"], ["graph", "exec"], ["generate"]):
        assert main(["--root", root, *tool]) == 1
        out, err = capsys.readouterr()
        assert (out, err) == ("", "tiny.yaml:3: one: no help for 'd'\n")
    assert main(["nothing"]) == 2


def test_classes_are_generated_for_the_grammar_of_the_package_alone(tmp_path, capsys):
    commands = "\n  - {id: one, mode: exec, source: own, syntax: a x}\n"
    assert main(["--root", str(write(tmp_path, commands)), "generate"]) == 2
    assert capsys.readouterr().err.startswith("generate writes ")


def test_all_modes_are_drawn_with_the_commands_that_open_them(tmp_path, monkeypatch, capsys):
    commands = """
  - {id: one, mode: exec, source: own, syntax: a, enters: global-config}
  - {id: two, mode: global-config, source: own, syntax: a x}
"""
    assert main(["--root", str(installed(tmp_path, monkeypatch, commands)), "graph"]) == 0
    drawn = capsys.readouterr().out
    assert drawn.startswith('digraph "grammar" {\n')
    for line in ('subgraph "cluster exec"', 'label="global-config"', 'm1s1 -> m1s2 [label="<x>"]'):
        assert line in drawn
    assert "m0s1 -> m1s0 [style=dashed];" in drawn


def test_the_tool_draws_and_documents(tmp_path, monkeypatch, capsys):
    commands = "\n  - {id: one, mode: exec, source: own, syntax: a x, note: A note.}\n"
    root = str(installed(tmp_path, monkeypatch, commands))
    assert main(["--root", root, "graph", "exec", "a"]) == 0
    assert 's0 -> s1 [label="a"];' in capsys.readouterr().out
    assert main(["--root", root, "graph", "town"]) == 2
    assert capsys.readouterr().err == "no mode 'town'; known: exec, global-config\n"
    assert main(["--root", root, "doc"]) == 0
    text = capsys.readouterr().out
    assert "### a\n\n```\na x\n```\n" in text
    assert "- A note." in text
    assert "| x (string of 1 - 9 characters) | A word |" in text
    target = tmp_path / "reference.md"
    assert main(["--root", root, "doc", "--output", str(target)]) == 0
    assert target.read_text() == text
    assert main(["--root", root, "doc", "--output", str(tmp_path / "no" / "x.md")]) == 2
    capsys.readouterr()
    assert main(["--root", root, "graph", "exec", "town"]) == 2
    assert capsys.readouterr().err.endswith("no command of mode exec begins with 'town'\n")
    assert main(["--root", str(tmp_path / "nowhere"), "lint"]) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'nowhere'}: no such folder\n"
