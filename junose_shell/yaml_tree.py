"""Reads YAML as a tree of texts with line numbers: world files and grammar files.

Every scalar is the text that was written: a telephone number keeps its zeros, ``no`` is no truth
value, and ``10:30`` is not 630. The tree is built from parser events, which bounds its depth and
its aliases.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from junose_shell.characters import not_text
from junose_shell.record import record

if TYPE_CHECKING:
    import yaml

MAXIMUM_DEPTH = 20
MAXIMUM_NODES = 200_000  # in one file
WORDED = 200_000  # characters of a file whose error is worth the slow parser, which words it better


class LineError(Exception):
    """An error at a line of the file, from 1."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


@record
class Scalar:
    """One text."""

    text: str
    line: int


@record
class Listing:
    """Items in order."""

    items: list[Node]
    line: int


@record
class YamlTable:
    """Keys and values in order. A key may still occur twice."""

    entries: list[tuple[Scalar, Node]]
    line: int


Node = Scalar | Listing | YamlTable


def build(content: str, *, aliases: bool = False) -> Node:
    """Return the tree of ``content``; raise ``LineError`` if it is not YAML or exceeds a limit.

    With ``aliases``, an alias is the node that it means, which must be complete before it.
    """
    import yaml

    # libyaml is fast, but need not be there, and words its errors in its own way.
    fast = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    if len(content) <= WORDED:
        with suppress(yaml.YAMLError, ValueError, OverflowError):
            return _built(content, fast, aliases=aliases)
        fast = yaml.SafeLoader
    try:
        return _built(content, fast, aliases=aliases)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise LineError(mark.line + 1 if mark else 1, error.problem or "not YAML") from error
    except yaml.reader.ReaderError as error:
        line = content.count("\n", 0, error.position) + 1
        raise LineError(line, "a character that no text file has") from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # bad escapes end in chr()
        raise LineError(1, f"not YAML: {error}") from error


def _built(content: str, loader: type[yaml.SafeLoader], *, aliases: bool) -> Node:
    import yaml

    builder = _Builder(aliases=aliases)
    for event in yaml.parse(content, Loader=loader):
        builder.take(event)
    return builder.root()


class _Builder:
    """Collects nodes; the innermost open list is the last of ``_open``."""

    def __init__(self, *, aliases: bool) -> None:
        self._aliases = aliases
        self._anchored: dict[str, Node] = {}
        self._count = 0
        self._open: list[list[Node]] = [[]]
        self._nodes: list[tuple[Listing | YamlTable, str | None]] = []  # that are open, and anchors

    def root(self) -> Node:
        if not self._open[0]:
            raise LineError(1, "the file is empty")
        return self._open[0][0]

    def take(self, event: yaml.Event) -> None:
        import yaml

        line = event.start_mark.line + 1 if event.start_mark else 1
        self._count += 1
        if self._count > MAXIMUM_NODES:
            raise LineError(line, f"more than {MAXIMUM_NODES} words and lists in one file")
        match event:
            case yaml.ScalarEvent():
                if not_text(event.value) is not None:  # of an escape such as "\\ud800"
                    raise LineError(line, "a character that no text file has")
                self._add(Scalar(event.value, line), event.anchor)
            case yaml.SequenceStartEvent():
                self._begin(Listing([], line), event.anchor)
            case yaml.MappingStartEvent():
                self._begin(YamlTable([], line), event.anchor)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._end()
            case yaml.AliasEvent():
                self._open[-1].append(self._meant(str(event.anchor), line))
            case yaml.DocumentStartEvent() if self._open[0]:
                raise LineError(line, "a second document in one file")

    def _add(self, node: Node, anchor: str | None) -> None:
        self._open[-1].append(node)
        if anchor:
            self._anchored[anchor] = node

    def _begin(self, node: Listing | YamlTable, anchor: str | None) -> None:
        if len(self._open) > MAXIMUM_DEPTH:
            raise LineError(node.line, f"nested deeper than {MAXIMUM_DEPTH} levels")
        self._nodes.append((node, anchor))
        self._open.append([])

    def _end(self) -> None:
        inner, (node, anchor) = self._open.pop(), self._nodes.pop()
        if isinstance(node, Listing):
            node.items.extend(inner)
        else:
            node.entries.extend(_pairs(inner))
        self._add(node, anchor)

    def _meant(self, anchor: str, line: int) -> Node:
        if not self._aliases:
            raise LineError(line, f"aliases are not supported: *{anchor}")
        if anchor not in self._anchored:
            raise LineError(line, f"alias *{anchor} of nothing before it")
        return self._anchored[anchor]


def _pairs(flat: list[Node]) -> list[tuple[Scalar, Node]]:
    """Return the entries of a table whose keys and values come in turn."""
    found: list[tuple[Scalar, Node]] = []
    for key, value in zip(flat[::2], flat[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise LineError(key.line, "a key must be one word")
        found.append((key, value))
    return found
