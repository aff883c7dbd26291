"""Parses YAML into a tree of texts with line numbers.

Every scalar stays the text that was written: a telephone number keeps its zeros, and ``no`` is not
a truth value. The parser works on YAML events, so that it can limit depth and refuse aliases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.world.reader import Flaw, Listing, Node, Scalar, Table

if TYPE_CHECKING:
    import yaml

MAXIMUM_DEPTH = 20


def build(content: str) -> Node:
    """Return the tree of ``content``; raise ``Flaw`` if it is not YAML or exceeds a limit."""
    import yaml

    try:
        builder = _Builder()
        for event in yaml.parse(content, Loader=yaml.SafeLoader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise Flaw(mark.line + 1 if mark else 1, error.problem or "not YAML") from error
    except yaml.reader.ReaderError as error:
        line = content.count("\n", 0, error.position) + 1
        raise Flaw(line, "a character that no text file has") from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # bad escapes end in chr()
        raise Flaw(1, f"not YAML: {error}") from error
    return builder.root()


class _Builder:
    """Collects nodes. The last item of ``_open`` is the innermost open node."""

    def __init__(self) -> None:
        self._open: list[list[Node]] = [[]]
        self._tables: list[tuple[Table, list[Node]]] = []

    def root(self) -> Node:
        if not self._open[0]:
            raise Flaw(1, "the file is empty")
        return self._open[0][0]

    def take(self, event: yaml.Event) -> None:
        import yaml

        line = event.start_mark.line + 1 if event.start_mark else 1
        match event:
            case yaml.ScalarEvent():
                self._open[-1].append(Scalar(event.value, line))
            case yaml.SequenceStartEvent():
                items: list[Node] = []
                self._begin(Listing(items, line), items)
            case yaml.MappingStartEvent():
                table, flat = Table([], line), list[Node]()
                self._tables.append((table, flat))
                self._begin(table, flat)
            case yaml.SequenceEndEvent():
                self._open.pop()
            case yaml.MappingEndEvent():
                self._open.pop()
                _pair(*self._tables.pop())
            case yaml.AliasEvent():
                raise Flaw(line, f"aliases are not supported: *{event.anchor}")
            case yaml.DocumentStartEvent() if self._open[0]:
                raise Flaw(line, "a second document in one file")

    def _begin(self, node: Listing | Table, inner: list[Node]) -> None:
        if len(self._open) > MAXIMUM_DEPTH:
            raise Flaw(node.line, f"nested deeper than {MAXIMUM_DEPTH} levels")
        self._open[-1].append(node)
        self._open.append(inner)


def _pair(table: Table, flat: list[Node]) -> None:
    """Fill ``table`` with keys and values alternately."""
    for key, value in zip(flat[::2], flat[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise Flaw(key.line, "a key must be one word")
        table.entries.append((key, value))
