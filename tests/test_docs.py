"""The documentation: what it links to, cites and draws is there, and the program prints it."""

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from junose_shell.app.docs import pages
from junose_shell.l2tp.states import SessionState
from junose_shell.terminal.console_keys import editing_keys
from junose_shell.terminal.edits import EDITS
from junose_shell.terminal.lineeditor import ACTING, LineEditor

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
PROSE = [*PAGES, ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]
CITING = [
    path
    for folder in ("junose_shell", "grammars", "tests", "demo_configs", "docs")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in {".py", ".yaml", ".case", ".session", ".txt"} and path != Path(__file__)
]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
KEY = re.compile(r"[A-Z][A-Z0-9]+(?:[-:][A-Za-z0-9-]+)*")
SEEN = re.compile(rf"\b(?:seen|inferred):? ((?:{KEY.pattern}(?: p\d+)?(?:, | and )?)+)|(RFC-t)")
NO_KEYS = {"KEY", "BOOK"}  # examples
DECISION = re.compile(r"\b[Dd]ecisions? ((?:\d+[a-d]?(?:, | and | to )?)+)")


def cited(pattern: re.Pattern[str], inner: re.Pattern[str]) -> dict[str, str]:
    """Return what is cited, and one place where it is."""
    return {
        key: f"{path.relative_to(ROOT)}: {found[0]}"
        for path in CITING
        for found in pattern.finditer(path.read_text(encoding="utf-8", errors="replace"))
        for key in inner.findall(found[1] or found[0])
    }


def first_cells(page: str) -> set[str]:
    """Return what stands in the first column of the tables of a page."""
    rows = re.findall(r"^\| ([^|]+?) \|", (DOCS / page).read_text(encoding="utf-8"), re.MULTILINE)
    return {word for cell in rows for word in re.split(r", ", cell)}


@pytest.mark.parametrize("page", PROSE, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page):
    found = LINK.findall(page.read_text(encoding="utf-8"))
    dead = [to for to in found if "://" not in to and not (page.parent / to).exists()]
    assert not dead


def test_the_index_names_every_page():
    named = set(LINK.findall((DOCS / "README.md").read_text(encoding="utf-8")))
    assert {page.name for page in PAGES} - {"README.md"} <= named


def test_every_source_that_is_cited_is_in_the_list():
    known = first_cells("sources.md") | NO_KEYS
    found = cited(SEEN, KEY)
    assert len(found) > 30
    assert not {key: where for key, where in found.items() if key not in known}


def test_every_decision_that_is_cited_is_in_the_list():
    known = first_cells("decisions.md")
    found = cited(DECISION, re.compile(r"\d+[a-d]?"))
    assert len(found) > 20
    assert not {number: where for number, where in found.items() if number not in known}


def test_the_pictures_and_the_table_of_states_are_those_of_the_engine():
    script = runpy.run_path(str(DOCS / "pictures" / "states.py"))
    stale = [
        path.name
        for path, text in script["outputs"]().items()
        if path.read_text(encoding="utf-8") != text
    ]
    assert not stale, "run make generate"


def test_the_ladder_is_that_of_the_first_demo():
    script = runpy.run_path(str(DOCS / "pictures" / "ladder.py"))
    stale = script["PICTURE"].read_text(encoding="utf-8") != script["picture"]()
    assert not stale, "run make generate"


def test_every_state_of_a_session_has_a_section_and_a_picture():
    text = (DOCS / "dial-out.md").read_text(encoding="utf-8")
    for state in SessionState:
        if state is not SessionState.absent:
            assert f"### {state.name}\n\n![{state.name}](pictures/state-{state.name}.svg)" in text


def test_the_map_of_the_architecture_has_every_room_and_names_only_files_that_exist():
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    package = ROOT / "junose_shell"
    rooms = {
        path.name if path.is_file() else f"{path.name}/"
        for path in package.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    unnamed = {"__init__.py", "__main__.py"}
    assert not [
        room for room in rooms - unnamed if not re.search(rf"^  .*\b{room}", text, re.MULTILINE)
    ]
    named = re.findall(r"`(?:junose_shell/)?([a-z_0-9]+/[a-z_0-9/]+\.py)`", text)
    assert len(named) > 20
    assert not [name for name in named if not ((package / name).exists() or (ROOT / name).exists())]


@pytest.mark.parametrize("way", ["a line", "a byte from SSH", "a trigger"])
def test_a_way_has_at_most_ten_stops_whose_functions_exist(way):
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    part = text.split(f"\n## The way of {way}\n")[1].split("\n## ")[0]
    stops = re.findall(r"^(\d+)\. `([a-z0-9_/<>]+\.py)`(?:, `([\w.]+)`)?", part, re.MULTILINE)
    assert [int(number) for number, *_ in stops] == list(range(1, len(stops) + 1))
    assert len(stops) <= 10
    for _, name, function in stops:
        files = [ROOT / "junose_shell" / name]
        if "<feature>" in name:
            files = sorted(files[0].parent.glob("*.py"))
        code = "".join(path.read_text(encoding="utf-8") for path in files)
        for word in filter(None, function.split(".")):
            assert re.search(
                rf"\b(def|class) {word}\b|\bself\.{word}\b|^    {word}: ", code, re.MULTILINE
            ), word


def test_every_key_of_the_line_editors_is_explained():
    text = (DOCS / "keys.md").read_text(encoding="utf-8")
    names = {*EDITS, *LineEditor._OWN, *ACTING}
    for binding in editing_keys().bindings:
        names.add("-".join(str(getattr(key, "value", key)) for key in binding.keys))
    for name in names:
        plain = re.sub(r"^(c|s-c)-", "ctrl-", name).replace("escape-", "esc-")
        titled = plain.title().replace("Ctrl-", "Ctrl+").replace("-", " ")
        shown = "?" if name == "question" else titled
        assert f"`{shown}`" in text, name


def docs(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "junose_shell", "docs", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_docs_lists_the_pages_with_their_headings():
    done = docs()
    assert done.returncode == 0
    listed = dict(line.split(maxsplit=1) for line in done.stdout.splitlines())
    assert listed["dial-out"] == "L2TP dial-out"
    lessons = {f"course/{page.stem}" for page in (DOCS / "course").glob("[1-9]*.md")}
    assert len(lessons) == 8
    assert listed.keys() == {page.stem.lower() for page in PAGES} | {"course"} | lessons


@pytest.mark.parametrize("name", ["exit-codes", "Exit-Codes.md", "docs/exit-codes.md"])
def test_a_page_in_a_pipe_is_its_text(name):
    assert docs(name).stdout == (DOCS / "exit-codes.md").read_text(encoding="utf-8")


def test_the_program_has_every_page_that_the_index_names():
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| \[([^]]+)\]\((.+?)\)", index, re.MULTILINE)
    found = pages()
    assert len(named) > 20
    assert {name: DOCS / to for name, to in named} == {name: found[name] for name, _ in named}


@pytest.mark.parametrize(
    ("typed", "hint"), [("dialout", "'dial-out'"), ("transcript", "'transcripts'")]
)
def test_a_near_miss_is_answered_with_the_page_that_was_meant(typed, hint):
    done = docs(typed)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"did you mean {hint}?" in done.stderr


def test_a_name_like_no_page_is_answered_with_all_of_them():
    done = docs("xyzzy")
    assert done.returncode == 2
    assert all(page.stem.lower() in done.stderr for page in PAGES)


def test_a_page_on_a_terminal_is_formatted_and_paged(monkeypatch, tmp_path):
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho paged; exec cat\n")
    pager.chmod(0o755)
    monkeypatch.delenv("MANPAGER", raising=False)
    monkeypatch.setenv("PAGER", str(pager))
    monkeypatch.setenv("TERM", "xterm")
    command = [sys.executable, "-m", "junose_shell", "docs", "exit-codes"]
    shown = pexpect.run(" ".join(command), cwd=ROOT, encoding="utf-8", timeout=60)
    assert "paged" in shown
    assert "Exit status" in shown
    assert "| --- |" not in shown
