"""Habits that make English hard to read stay out of docstrings, pages and help.

A docstring says what a function returns or does, or what a thing is. It does not begin with a
question word. CONTRIBUTING.md has the rules.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
CODE = [
    path
    for folder in ("junose_shell", "tests", "benchmarks", "docs")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if path != Path(__file__)
]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
GRAMMARS = sorted((ROOT / "grammars").rglob("*.yaml"))
BEGINNING = re.compile(r"(?:What|Who|Whom|Whose|Whoever|Tells? whether)\b")
ANYWHERE = re.compile(r"\banew\b|\bwhoever\b|\bthe begin\b|\bwere it to\b", re.IGNORECASE)


def docstrings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each docstring of a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            text = ast.get_docstring(node)
            if text:
                yield node.body[0].lineno, text


def paragraphs(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each paragraph of a page, without its code blocks."""
    text = re.sub(
        r"^```.*?^```$",
        lambda block: "\n" * block[0].count("\n"),
        path.read_text(encoding="utf-8"),
        flags=re.DOTALL | re.MULTILINE,
    )
    for found in re.finditer(r"(?:^(?!#).+\n)+", text, re.MULTILINE):
        yield text[: found.start()].count("\n") + 1, found[0]


def helps(node: object) -> Iterator[str]:
    """Yield the help texts and notes of a grammar file."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("help", "note"):
                yield from value.values() if isinstance(value, dict) else [value]
            else:
                yield from helps(value)
    elif isinstance(node, list):
        for value in node:
            yield from helps(value)


def bad(texts: Iterator[tuple[int, str]]) -> list[str]:
    """Return the texts with a bad habit, each with its line."""
    return [
        f"{line}: {text.splitlines()[0]}"
        for line, text in texts
        if BEGINNING.match(text) or ANYWHERE.search(text)
    ]


@pytest.mark.parametrize(
    "text", ["What it does.", "Tell whether it is.", "Makes it anew.", "Stop, whoever asks."]
)
def test_a_bad_habit_is_found(text):
    assert bad(iter([(1, text)]))


def test_docstrings_are_plain():
    found = {str(path.relative_to(ROOT)): bad(docstrings(path)) for path in CODE}
    assert not {name: wrong for name, wrong in found.items() if wrong}


def test_pages_are_plain():
    found = {path.name: bad(paragraphs(path)) for path in PAGES}
    assert not {name: wrong for name, wrong in found.items() if wrong}


def test_help_is_plain():
    texts = [
        (0, text)
        for path in GRAMMARS
        for text in helps(yaml.safe_load(path.read_text(encoding="utf-8")))
        if isinstance(text, str)
    ]
    assert len(texts) > 500
    assert not bad(iter(texts))
