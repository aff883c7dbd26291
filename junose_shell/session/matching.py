"""Finds the command of a line: in the session's mode, the modes around it, then ``show``."""

from collections.abc import Iterator
from typing import TypeGuard

from junose_shell.command.grammar import Grammar
from junose_shell.command.match import (
    Ambiguous,
    Incomplete,
    Invalid,
    Matched,
    Result,
    Walk,
)
from junose_shell.command.tokens import Line
from junose_shell.messages import text
from junose_shell.model.session import EXEC, CliSession
from junose_shell.replies.common import Rejection

RUN_WORDS = ("run", "do")


def match(grammar: Grammar, session: CliSession, raw: str) -> tuple[Result, Line, int]:
    """Match a line in the session's mode; try an enclosing mode only if nothing fits.

    A word that abbreviates a keyword of one mode and is a whole keyword of an enclosing one means
    the latter [own]: ``ip route`` in an interface that knows ``ip route-map``. Returns the result,
    the words, and the depth of the mode of the result.

    A line without abbreviations means the same wherever its mode stands, so the mode remembers it.
    """
    top = len(session.frames) - 1
    here = grammar.walk(session.frames[top].mode, session.privilege)
    if known := here.known(raw):
        return known[1], known[0], top
    line = Line(raw)
    result = here.match(line)
    if _is_whole(result, raw) and not (top and line.words[0].lower() in RUN_WORDS):
        here.remember(line, result)
        return result, line, top
    return _search(grammar, session, raw)


def _search(grammar: Grammar, session: CliSession, raw: str) -> tuple[Result, Line, int]:
    """Match a line in one mode after the other."""
    line, walks = scope(grammar, session, raw)
    best: tuple[Invalid, int] | None = None
    held: tuple[Result, int] | None = None
    for walk, depth in walks:
        result = walk.match(line)
        if isinstance(result, Invalid):
            if best is None or result.at > best[0].at:
                best = (result, depth)
        elif _is_whole(result, raw):
            return result, line, depth
        elif depth > 1 and spelled_out(grammar, session, line, walk):
            held = held or (result, depth)
        else:
            return result, line, depth
    if held is not None and (best is None or not isinstance(held[0], Ambiguous)):
        return held[0], line, held[1]
    assert best is not None  # noqa: S101 - every session has a mode
    return best[0], line, best[1]


def _is_whole(result: Result, raw: str) -> "TypeGuard[Matched]":
    """Return True if a matched line plainly has no abbreviation before its first parameter."""
    return isinstance(result, Matched) and raw.lstrip().startswith(result.node.lead)


def scope(
    grammar: Grammar, session: CliSession, raw: str
) -> tuple[Line, Iterator[tuple[Walk, int]]]:
    """Return the words to match and the modes to match them in, innermost first.

    Enclosing modes follow the current one, then the ``show`` commands; ``run`` and ``do`` lead
    straight to Exec.
    """
    line = Line(raw)
    if len(session.frames) > 1 and line.words and line.words[0].lower() in RUN_WORDS:
        end = line.column(0) + len(line.words[0])
        if raw[end:].strip():
            exec_walk = grammar.walk(EXEC, session.privilege)
            return Line(" " * end + raw[end:]), iter([(exec_walk, 0)])
    return line, _walks(grammar, session)


def _walks(grammar: Grammar, session: CliSession) -> Iterator[tuple[Walk, int]]:
    level = session.privilege
    top = len(session.frames) - 1
    yield grammar.walk(session.frames[top].mode, level), top
    for depth in range(top - 1, 0, -1):
        yield grammar.walk(session.frames[depth].mode, level), depth
    if top:
        yield grammar.shows(level), 0


def spelled_out(grammar: Grammar, session: CliSession, line: Line, walk: Walk) -> bool:
    """Return True if a word that a mode takes as abbreviated is a whole keyword of another mode."""
    at = walk.shortened(line)
    return bool(at) and any(
        other.spells(line, index) for index in at for other, _ in _walks(grammar, session)
    )


def rejected(grammar: Grammar, line: Line, result: Result) -> Rejection:
    """Return the reason why a line that matches no command is refused."""
    from junose_shell.command.known import is_known_word

    match result:
        case Incomplete(node):
            return Rejection("incomplete", text("incomplete"), None, "", tuple(node.keywords()))
        case Ambiguous(at, candidates):
            column, word = line.column(at), line.words[at]
            return Rejection("ambiguous", text("ambiguous"), column, word, candidates)
        case Invalid(at, node):
            places = (f"<{describe(grammar, each.type_key)}>" for each in node.params())
            known = is_known_word(grammar, line.words, at)
            code = "not_emulated" if known else "invalid_input"
            expected = (*node.keywords(), *places)
            return Rejection(code, text(code), line.column(at), line.words[at], expected)
        case Matched():
            raise AssertionError


def describe(grammar: Grammar, type_key: str) -> str:
    """Return the placeholder of a parameter type."""
    return grammar.types[type_key].describe
