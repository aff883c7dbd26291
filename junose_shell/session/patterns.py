"""Regular expressions typed by users, matched in time linear in the text.

Metacharacters [seen: SB93]: ``^ $ . * + ? ( ) [ ] |``, a range in brackets, ``_`` (the beginning or
end of the line, a comma, a blank, ``{`` or ``}``); a backslash makes the next one literal. The
pattern becomes a Thompson automaton whose states are followed as sets, so there is no backtracking
and no hostile pattern. The sets are cached, so that similar lines cost the same for any pattern.
"""

from collections.abc import Callable, Iterable
from typing import Any

MAX_NESTING = 50
MAX_STATES = 512  # [own]; what one character of the text costs at most
MAX_MOVES = 50_000  # remembered, and states in the sets they lead to: some MB; then all go
_META = frozenset("^$.*+?()[]|_\\")
_DELIMITERS = frozenset(", {}")
_BEGIN, _END, _SPLIT, _MATCH, _CHAR = range(5)
Test = Callable[[str], bool]
Node = tuple[Any, ...]  # (kind, ...): test T, begin, end, all NODES, any NODES, rep OPERATOR NODE
Instruction = tuple[int, Test | None, tuple[int, ...]]
States = frozenset[int]


class Pattern:
    """A compiled pattern; raises ``ValueError`` with a text for the user if it is wrong."""

    __slots__ = (
        "_code",
        "_empty",
        "_first",
        "_later",
        "_literal",
        "_next",
        "_room",
        "_sets",
        "text",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        self._literal = not _META & set(text)
        self._next: dict[tuple[States, str], States] = {}
        self._sets: dict[States, States] = {}  # one object for equal sets: quick to look up
        self._room = MAX_MOVES
        if not self._literal:
            self._code: list[Instruction] = []
            _emit(self._code, _parse(text))
            self._code.append((_MATCH, None, ()))
            if len(self._code) > MAX_STATES:
                raise ValueError(f"regular expression of more than {MAX_STATES} states")
            self._first = self._close([0], begin=True)
            self._later = self._close([0])
            self._empty = len(self._code) - 1 in self._close([0], begin=True, end=True)

    def search(self, line: str) -> bool:
        """Return True if the pattern matches anywhere in ``line``."""
        if self._literal:
            return self.text in line
        if not line:
            return self._empty
        match = len(self._code) - 1
        states = self._first
        remembered = self._next
        for char in line:
            if match in states:
                return True
            states = remembered.get((states, char)) or self._learn(states, char)
        return match in (remembered.get((states, "")) or self._learn(states, ""))

    def _learn(self, states: States, char: str) -> States:
        """Follow a character, or the end of a nonempty line, and cache the result."""
        after = self._step(states, char) if char else self._close(states, end=True)
        size = 1 if after in self._sets else 1 + len(after)
        if self._room < size:
            self._next.clear()
            self._sets.clear()
            self._room = MAX_MOVES
            size = 1 + len(after)
        self._room -= size
        after = self._next[states, char] = self._sets.setdefault(after, after)
        return after

    def _step(self, states: States, char: str) -> States:
        code = self._code
        reached = [
            target
            for state in states
            if code[state][0] == _CHAR and code[state][1](char)  # type: ignore[misc]
            for target in code[state][2]
        ]
        return self._close(reached) | self._later

    def _close(self, states: Iterable[int], *, begin: bool = False, end: bool = False) -> States:
        """Follow the moves without a character; anchors stay, to be tested at the end."""
        reached = set(states)
        pending = list(reached)
        passable = {_SPLIT} | ({_BEGIN} if begin else set()) | ({_END} if end else set())
        while pending:
            kind, _, targets = self._code[pending.pop()]
            if kind in passable:
                fresh = [target for target in targets if target not in reached]
                reached.update(fresh)
                pending.extend(fresh)
        return frozenset(reached)


# -- from text to tree --
def _parse(text: str) -> Node:
    """Parse the pattern. Each open group is a list of alternatives, each a list of nodes."""
    groups: list[list[list[Node]]] = [[[]]]
    at = 0
    while at < len(text):
        char = text[at]
        at += 1
        here = groups[-1][-1]
        if char in "()|":
            _group(char, groups)
        elif char in "*+?":
            if not here:
                raise ValueError(f"nothing to repeat before '{char}'")
            here.append(_repeated(char, here.pop()))
        elif char == "[":
            test, at = _bracket(text, at)
            here.append(("test", test))
        elif char == "\\":
            here.append(("test", text[at : at + 1].__eq__))
            at += 1
        else:
            here.append(_single(char))
    if at > len(text):
        raise ValueError("nothing after the last backslash")
    if len(groups) > 1:
        raise ValueError("'(' without ')'")
    return _either(groups[0])


def _group(char: str, groups: list[list[list[Node]]]) -> None:
    """Open or close a group, or start another alternative of the open one."""
    if char == "|":
        groups[-1].append([])
    elif char == "(":
        if len(groups) > MAX_NESTING:
            raise ValueError(f"more than {MAX_NESTING} parentheses inside each other")
        groups.append([[]])
    elif len(groups) == 1:
        raise ValueError("')' without '('")
    else:
        inner = _either(groups.pop())
        groups[-1][-1].append(inner)


def _either(alternatives: list[list[Node]]) -> Node:
    nodes = [("all", nodes) for nodes in alternatives]
    return nodes[0] if len(nodes) == 1 else ("any", nodes)


def _repeated(operator: str, node: Node) -> Node:
    if node[0] == "rep":  # a** is a*, so that a long row of operators does not nest
        return ("rep", operator if operator == node[1] else "*", node[2])
    return ("rep", operator, node)


def _single(char: str) -> Node:
    match char:
        case "^":
            return ("begin",)
        case "$":
            return ("end",)
        case ".":
            return ("test", lambda _char: True)
        case "_":
            return ("any", [("test", _DELIMITERS.__contains__), ("begin",), ("end",)])
        case _:
            return ("test", char.__eq__)


def _bracket(text: str, at: int) -> tuple[Test, int]:
    """Parse ``abc]`` or ``^a-z]`` after an opening bracket; return the test and its end."""
    negated = text[at : at + 1] == "^"
    at += negated
    singles: set[str] = set()
    ranges: list[tuple[str, str]] = []
    first = True
    while at < len(text) and (first or text[at] != "]"):
        first = False
        low, at = _literal(text, at)
        if text[at : at + 1] == "-" and text[at + 1 : at + 2] not in ("", "]"):
            high, at = _literal(text, at + 1)
            if high < low:
                raise ValueError(f"range {low}-{high} runs backwards")
            ranges.append((low, high))
        else:
            singles.add(low)
    if at >= len(text):
        raise ValueError("'[' without ']'")

    def test(char: str) -> bool:
        inside = char in singles or any(low <= char <= high for low, high in ranges)
        return inside is not negated

    return test, at + 1


def _literal(text: str, at: int) -> tuple[str, int]:
    if text[at] == "\\" and at + 1 < len(text):
        at += 1
    return text[at], at + 1


# -- from tree to instructions: (kind, test, where to go) --
def _emit(code: list[Instruction], node: Node) -> None:
    match node:
        case ("test", test):
            code.append((_CHAR, test, (len(code) + 1,)))
        case ("begin",):
            code.append((_BEGIN, None, (len(code) + 1,)))
        case ("end",):
            code.append((_END, None, (len(code) + 1,)))
        case ("all", nodes):
            for inner in nodes:
                _emit(code, inner)
        case ("any", nodes):
            _emit_choice(code, nodes)
        case ("rep", operator, inner):
            _emit_repeat(code, operator, inner)


def _emit_choice(code: list[Instruction], nodes: list[Node]) -> None:
    split = len(code)
    code.append((_SPLIT, None, ()))
    starts, exits = [], []
    for inner in nodes:
        starts.append(len(code))
        _emit(code, inner)
        exits.append(len(code))
        code.append((_SPLIT, None, ()))
    code[split] = (_SPLIT, None, tuple(starts))
    for at in exits:
        code[at] = (_SPLIT, None, (len(code),))


def _emit_repeat(code: list[Instruction], operator: str, inner: Node) -> None:
    entry = len(code)
    code.append((_SPLIT, None, ()))
    _emit(code, inner)
    again = (entry + 1,) if operator in "*+" else ()
    code.append((_SPLIT, None, (*again, len(code) + 1)))
    code[entry] = (_SPLIT, None, (entry + 1,) if operator == "+" else (entry + 1, len(code)))
