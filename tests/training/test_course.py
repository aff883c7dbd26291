"""The course: its sessions are those of the router, its links and exercises are there."""

import re
import runpy
from pathlib import Path

import pytest

from junose_shell.training.catalogue import find, folders, short

ROOT = Path(__file__).parents[2]
COURSE = ROOT / "docs" / "course"
PAGES = sorted(COURSE.glob("*.md"))
LINK = re.compile(r"\]\(([^)#\s]+)\)")


def test_the_sessions_on_the_pages_are_those_of_the_router():
    script = runpy.run_path(str(COURSE / "fill.py"))
    stale = [page.name for page, text in script["outputs"]().items() if page.read_text() != text]
    assert not stale, "run make generate"


def test_there_are_eight_pages_and_each_ends_with_exercises():
    numbered = [page for page in PAGES if page.name[0].isdigit()]
    assert len(numbered) == 8
    for page in numbered:
        assert re.match(
            r"\*\*Exercises?:\*\* `junose-shell train", page.read_text().split("\n\n")[-1]
        )


def test_the_pages_name_every_exercise_and_no_other():
    ends = " ".join(page.read_text().split("\n\n")[-1] for page in PAGES if page.name[0].isdigit())
    named = set(re.findall(r"`(?:junose-shell train )?([\w-]+)(?: --seed N)?`", ends))
    exercises = {short(folder) for folder in folders(ROOT / "exercises")}
    assert named == exercises
    assert all(find(ROOT / "exercises", name) for name in named)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_to_a_file(page):
    found = LINK.findall(page.read_text())
    assert [to for to in found if not (page.parent / to).exists()] == []


def test_no_answer_on_a_page_is_a_refusal_except_where_a_caret_is_shown():
    for page in PAGES:
        for line in page.read_text().splitlines():
            if line.startswith("% "):
                assert page.name == "1-dial-out.md"
