"""Syntax trees of the manuals' notation, and what each word of a syntax binds."""

from collections.abc import Iterator
from keyword import kwlist

from junose_shell.record import record


@record
class Keyword:
    """A word typed as shown."""

    text: str


@record
class Param:
    """A value that the user supplies, by its name in the manual (``ipAddress``)."""

    name: str


@record
class Sequence:
    """Parts one after the other."""

    parts: tuple["Syntax", ...]


@record
class Choice:
    """``{ a | b }``: exactly one of the branches."""

    branches: tuple["Syntax", ...]


@record
class Optional:
    """``[ a ]``: the body or nothing."""

    body: "Syntax"


@record
class Repeat:
    """``[ a ]*``: zero or more.

    Around one parameter it is a list. Around a choice each branch can appear once, in any order.
    """

    body: "Syntax"


Syntax = Keyword | Param | Sequence | Choice | Optional | Repeat


def mandatory(node: Syntax) -> Iterator[Keyword | Param]:
    """Yield the words that are present whenever ``node`` is present, in order."""
    match node:
        case Keyword() | Param():
            yield node
        case Sequence(parts):
            for part in parts:
                yield from mandatory(part)
        case _:
            return


def branches_of(node: Syntax) -> Iterator[Syntax]:
    """Yield every branch below ``node`` that can be absent: bodies of options and choices."""
    match node:
        case Sequence(parts):
            for part in parts:
                yield from branches_of(part)
        case Choice(branches):
            for branch in branches:
                yield branch
                yield from branches_of(branch)
        case Optional(Choice() as body) | Repeat(Choice() as body):
            yield from branches_of(body)
        case Optional(body) | Repeat(body):
            yield body
            yield from branches_of(body)
        case _:
            return


def field_name(word: str) -> str:
    """Return the Python name of a word: ``ip_address`` of ``ipAddress``."""
    out: list[str] = []
    for previous, char in zip(" " + word, word, strict=False):
        if char.isupper() and previous.isalnum() and not previous.isupper():
            out.append("_")
        out.append(char.lower() if char.isalnum() else "_")
    name = "".join(out)
    return f"{name}_" if name in _RESERVED else name


_RESERVED = frozenset([*kwlist, "fields", "default", "with_values"])  # what every command has


@record
class BranchMark:
    """The parameter or flag that shows, in a command's fields, that a branch was typed."""

    field: str
    flag: bool


def mark_of(branch: Syntax) -> BranchMark:
    """Return the mark of a branch; raise ``ValueError`` if nothing in it shows it."""
    words = list(mandatory(branch))
    for word in words:
        if isinstance(word, Param):
            return BranchMark(field_name(word.name), flag=False)
    if words:
        head = words[0]
        return BranchMark(
            field_name(head.text if isinstance(head, Keyword) else head.name), flag=True
        )
    if isinstance(branch, Choice):  # "[ a | b ]": its own branches carry the marks
        raise ValueError("a bare choice has no mark of its own")  # noqa: TRY004 - of the text
    raise ValueError("an optional part with nothing mandatory in it cannot be told from nothing")
