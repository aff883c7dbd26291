from pathlib import Path

import pytest

from junose_shell.command.known import is_known_word
from junose_shell.command.match import Ambiguous, Invalid
from junose_shell.command.tokens import Line
from junose_shell.grammar.cache import load_grammar

GRAMMAR = load_grammar()
ROOT = Path(__file__).parents[2]
LISTED = [
    line
    for line in (ROOT / "junose_shell/grammar/not_emulated.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("show isis neighbors", True),
        ("SHOW isis neighbors", True),
        ("undebug all", True),
        ("macro test b.mac", True),
        ("show ip bgp summary", True),
        ("show ip b", True),
        ("radius disconnect 10.0.0.1", True),
        ("ip route 1.0.0.0 255.0.0.0 null 0", False),
        ("ip s", False),
        ("no radius r", False),
        ("copy standby:reboot.hty standby.hty", True),
        ("copy a.cnf ftp.example.net:/path/a.cnf", True),
        ("copy a.cnf b/c.cnf", False),
        ("router", False),
        ("frobnicate", False),
        ("no", False),
        ("", False),
    ],
)
def test_a_command_is_known_by_its_leading_words(line, known):
    assert is_known_word(GRAMMAR, line.split()) is known


@pytest.mark.parametrize(("at", "known"), [(0, True), (1, True), (2, False), (3, False)])
def test_a_line_wrong_behind_the_listed_words_is_of_an_emulated_command(at, known):
    assert is_known_word(GRAMMAR, ["run", "undebug", "all", "1"], at) is known


def test_what_is_listed_is_not_emulated_and_what_is_emulated_not_listed():
    walks = [GRAMMAR.walk(mode, 15) for mode in ("exec", "global-config")]
    emulated = [
        text
        for text in LISTED
        for walk in walks
        if not isinstance(walk.reach(Line(text), len(text.split())), Invalid | Ambiguous)
        and not walk.shortened(Line(text))
    ]
    assert emulated == []


def test_the_page_lists_the_same_commands_each_once():
    page = (ROOT / "docs/not-emulated.md").read_text()
    listed = [
        line[3:-1] for line in page.splitlines() if line.startswith("- `") and line[-1] == "`"
    ]
    assert listed == LISTED
    assert len(set(LISTED)) == len(LISTED)
