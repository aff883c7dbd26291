"""Turns YAML into typed records, and reports every error with its file and line.

A reader is a function from a node to a value. Readers of lists and sections are built from others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from typing import TYPE_CHECKING, Any, TypeVar

from junose_shell.reading import read_input
from junose_shell.yaml_tree import LineError, Listing, Node, Scalar, YamlTable, build

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")

MAXIMUM_TEXT = 253  # characters, the longest a RADIUS attribute carries
Reader = Callable[[Node], T]


def read_file(path: Path, limit: int, read: Reader[T], fault: type[Exception]) -> T:
    """Return what ``read`` makes of the YAML file at ``path``, which has at most ``limit`` octets.

    Raises ``fault`` with ``file: reason``, or ``file:line: reason`` for an error in a line.
    """
    try:
        content = read_input(path, limit).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise fault(f"{path}: not a text file in UTF-8") from error
    except ValueError as error:
        raise fault(f"{path}: {error}") from error
    try:
        return read(build(content))
    except LineError as flaw:
        raise fault(f"{path}:{flaw.line}: {flaw.reason}") from flaw


# -- single values --
def text(value: str) -> str:
    """Return printable text unchanged.

    Raises ``ValueError`` for control characters or excess length.
    """
    if not value.isprintable():
        raise ValueError("characters that cannot be printed")
    if len(value) > MAXIMUM_TEXT:
        raise ValueError(f"longer than {MAXIMUM_TEXT} characters")
    return value


def word(value: str) -> str:
    """Return text that is not empty; raise ``ValueError`` if it is."""
    if not value:
        raise ValueError("empty")
    return text(value)


def number(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of decimal numbers from ``least`` to ``most``."""

    def read(value: str) -> int:
        digits = value.isascii() and value.isdigit() and len(value) <= 12
        if not (digits and least <= int(value) <= most):
            raise ValueError(f"not a number {least}..{most}: {value!r}")
        return int(value)

    return read


def choice(*known: str) -> Callable[[str], str]:
    """Return a reader that accepts one of ``known``."""

    def read(value: str) -> str:
        if value not in known:
            raise ValueError(f"{value!r} is not one of: {', '.join(known)}")
        return value

    return read


def truth(value: str) -> bool:
    """Return True for ``yes``, False for ``no``; raise ``ValueError`` for other text."""
    return choice("yes", "no")(value) == "yes"


# -- nodes --
def scalar(parse: Callable[[str], T]) -> Reader[T]:
    """Return a reader of one value."""

    def read(node: Node) -> T:
        if not isinstance(node, Scalar):
            raise LineError(node.line, "one value expected here")
        try:
            return parse(node.text)
        except ValueError as error:
            raise LineError(node.line, str(error)) from error

    return read


def listing(reader: Reader[T], unique: tuple[str, ...] = ()) -> Reader[tuple[T, ...]]:
    """Return a reader of a list. No two items may have the same value in the field ``unique``."""

    def read(node: Node) -> tuple[T, ...]:
        if not isinstance(node, Listing):
            raise LineError(node.line, "a list expected here (each item begins with '- ')")
        items = [reader(item) for item in node.items]
        for name in unique:
            seen: set[object] = set()
            for item, value in zip(node.items, items, strict=True):
                mark = getattr(value, name)
                if mark in seen:
                    raise LineError(item.line, f"{key_of(name)} {mark} is used twice")
                seen.add(mark)
        return tuple(items)

    return read


def section(kind: type[T], readers: dict[str, Reader[Any]]) -> Reader[T]:
    """Return a reader of a mapping into dataclass ``kind``. ``readers`` are by field name."""
    known = {key_of(name): name for name in readers}
    required = [each.name for each in fields(kind) if _required(each)]  # type: ignore[arg-type]  # T is a dataclass

    def read(node: Node) -> T:
        values: dict[str, Any] = {}
        for key, value in entries_of(node, tuple(known)):
            name = known[key.text]
            try:
                values[name] = readers[name](value)
            except LineError as flaw:
                plain = value.items if isinstance(value, Listing) else [value]
                named = all(isinstance(each, Scalar) for each in plain)
                reason = f"{key.text}: {flaw.reason}" if named else flaw.reason
                raise LineError(flaw.line, reason) from flaw
        for name in required:
            if name not in values:
                raise LineError(node.line, f"{key_of(name)} is missing")
        try:
            return kind(**values)
        except ValueError as error:
            raise LineError(node.line, str(error)) from error

    return read


def entries_of(node: Node, known: tuple[str, ...]) -> list[tuple[Scalar, Node]]:
    """Return the entries of a mapping whose keys are all in ``known``, each once."""
    if not isinstance(node, YamlTable):
        raise LineError(node.line, "'key: value' lines expected here")
    seen: set[str] = set()
    for key, _ in node.entries:
        if key.text in seen:
            raise LineError(key.line, f"{key.text!r} stands here twice")
        if key.text not in known:
            raise LineError(key.line, f"unknown key {key.text!r}{nearest(key.text, known)}")
        seen.add(key.text)
    return node.entries


def nearest(wrong: str, known: tuple[str, ...]) -> str:
    """Return a hint with the known word closest to ``wrong``."""
    import difflib

    close = difflib.get_close_matches(wrong, known, n=1)
    if close:
        return f"; did you mean {close[0]!r}?"
    return f" (known: {', '.join(known) or 'none'})" if len(known) <= 12 else ""


def key_of(name: str) -> str:
    """Return the spelling of a field in the file."""
    return name.replace("_", "-")


def _required(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING
