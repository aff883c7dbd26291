"""Parses the manuals' notation with pyparsing: ``{ a | b }``, ``[ x ]``, ``[ x ]*``, ``( )``."""

from functools import lru_cache

import pyparsing as pp

from junose_shell.grammar.syntax import Choice, Keyword, Optional, Param, Repeat, Sequence, Syntax


def _notation() -> pp.ParserElement:
    word = pp.Regex(r"[A-Za-z0-9:][\w\-./:+]*").set_name("word")
    alternatives = pp.Forward()
    bar, star = pp.Suppress("|"), pp.Literal("*")
    group = pp.Suppress("(") + alternatives + pp.Suppress(")")
    required = pp.Suppress("{") + alternatives + pp.Suppress("}")
    option = (pp.Suppress("[") + alternatives + pp.Suppress("]") + pp.Opt(star)).set_parse_action(
        lambda tokens: Repeat(tokens[0]) if len(tokens) == 2 else Optional(tokens[0])
    )
    word.add_parse_action(lambda tokens: Keyword(tokens[0]))
    sequence = (word | option | required | group)[1, ...]
    sequence.set_parse_action(lambda t: t[0] if len(t) == 1 else Sequence(tuple(t)))
    alternatives <<= pp.DelimitedList(sequence, bar).set_parse_action(
        lambda t: t[0] if len(t) == 1 else Choice(tuple(t))
    )
    return alternatives + pp.StringEnd()


_PARSER = _notation()


@lru_cache(16_384)  # a grammar, whose texts are asked for several times, and again by other tools
def parse(text: str, params: frozenset[str]) -> Syntax:
    """Return the tree of ``text``. Words in ``params`` are parameters.

    Raises ``ValueError`` with the column for text that is not in the notation.
    """
    try:
        tree = _PARSER.parse_string(text)[0]
    except pp.ParseBaseException as error:
        raise ValueError(f"column {error.column}: {error.msg}") from None
    return _with_params(tree, params)


def _with_params(node: Syntax, params: frozenset[str]) -> Syntax:
    match node:
        case Keyword(text) if text in params:
            return Param(text)
        case Sequence(parts):
            flat: list[Syntax] = []
            for part in parts:
                inner = _with_params(part, params)
                flat.extend(inner.parts if isinstance(inner, Sequence) else (inner,))
            return Sequence(tuple(flat))
        case Choice(branches):
            return Choice(tuple(_with_params(branch, params) for branch in branches))
        case Optional(body):
            return Optional(_with_params(body, params))
        case Repeat(body):
            return Repeat(_with_params(body, params))
        case _:
            return node
