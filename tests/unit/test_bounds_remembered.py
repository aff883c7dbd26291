"""Bounds on what a router remembers or tries for a line: what happens at them, and beyond."""

import pytest

from junose_shell.command.match import Matched
from junose_shell.command.node import MAX_NODES, Census
from junose_shell.command.render import MAX_SHAPES, Renderer
from junose_shell.command.tokens import Line
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.session import secret_way
from junose_shell.session.masking import MAX_WORDS, STARS, Stars
from junose_shell.session.secret_way import MAX_MEANINGS, Way

GRAMMAR = load_grammar()


def test_nodes_are_counted_to_their_bound() -> None:
    assert Census().limit == MAX_NODES


@pytest.mark.parametrize(("more", "compiled"), [(0, MAX_SHAPES), (1, 2 * (MAX_SHAPES + 1))])
def test_how_a_number_of_shapes_is_written_is_remembered(monkeypatch, more, compiled) -> None:
    lines = [
        "ip community-list 7 permit" + " 100:200" * number
        for number in range(1, MAX_SHAPES + more + 1)
    ]
    results = [GRAMMAR.walk(GLOBAL, 15).match(Line(line)) for line in lines]
    found = [each for each in results if isinstance(each, Matched)]
    assert len(found) == len(lines)
    seen = []
    compiling = Renderer._compile

    def watched(renderer, entry, command):
        seen.append(command)
        return compiling(renderer, entry, command)

    monkeypatch.setattr(Renderer, "_compile", watched)
    renderer = Renderer(GRAMMAR.types, lambda _: [])
    for _ in range(2):
        assert [renderer.render(each.entry, each.command) for each in found] == lines
    assert len(seen) == compiled


@pytest.mark.parametrize("more", [0, 1])
def test_a_line_with_too_many_meanings_is_all_secret(monkeypatch, more: int) -> None:
    root = GRAMMAR.walk(GLOBAL, 15).start()
    line = Line("s one two three")
    meanings = root.step(line, 0, [])
    assert isinstance(meanings, tuple)
    assert 1 < len(meanings) < MAX_MEANINGS
    monkeypatch.setattr(secret_way, "MAX_MEANINGS", len(meanings) - more)
    assert Way(GRAMMAR, root, line).exact == ({1, 2, 3} if more else set())


@pytest.mark.parametrize("more", [0, 1])
def test_a_refused_line_with_too_many_words_is_all_secret(more: int) -> None:
    words = ["shwo", "password", "hush", *["show"] * (MAX_WORDS - 3 + more)]
    covered = Stars(GRAMMAR).line(CliSession(), " ".join(words)).split()
    assert "hush" not in covered
    assert (covered == [STARS]) is bool(more)
    assert ("password" in covered) is (not more)
