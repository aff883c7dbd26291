"""A grammar of one feature, ``tiny``, written by a test."""

import sys
from pathlib import Path
from textwrap import dedent
from types import ModuleType

from junose_shell.grammar import codegen
from junose_shell.grammar.compiler import compile_all

MODES = """
modes:
  - {id: exec, prompt: "", parent: "", source: own, title: Exec}
  - {id: global-config, prompt: config, parent: exec, source: own, title: Global}
help: {"no": Negate, default: Restore, a: First, b: Second, c: Third, a b: Then b, a c: Then c}
types:
  x: {type: word, max: "9", help: A word}
  n: {type: int, min: "1", max: "9", help: A number}
  m: {type: int, min: "1", max: "9", help: Another number}
  s: {type: line, help: The rest}
  e: {type: enum, values: red blue, help: A colour}
"""


def write(folder: Path, commands: str, head: str = "") -> Path:
    """Write a grammar; return its folder."""
    root = folder / "grammars"
    root.mkdir()
    (root / "types.yaml").write_text(MODES)
    (root / "tiny.yaml").write_text(f"feature: tiny\n{dedent(head)}commands:{dedent(commands)}")
    return root


def compiled(folder: Path, commands: str, head: str = "") -> tuple[dict, list[str], list[str]]:
    """Compile a grammar: what was compiled, the problems, the remarks."""
    return compile_all(write(folder, commands, head))


def installed(folder: Path, monkeypatch, commands: str) -> Path:
    """Write a grammar and make its classes importable while the test lasts."""
    root = write(folder, commands)
    data, problems, _ = compile_all(root)
    assert problems == []
    classes = folder / "commands"
    classes.mkdir()
    codegen.write(data, classes)
    module = ModuleType("junose_shell.commands.tiny")
    exec((classes / "tiny.py").read_text(), vars(module))  # noqa: S102 - generated from the test
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr("junose_shell.grammar.lint.COMMANDS", classes)
    return root
