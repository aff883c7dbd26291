"""Views of the objects: ``snmp-server view`` and those that every router has (RFC 3415)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from junose_shell.commands.snmp import SnmpServerView
from junose_shell.snmp.mib import Sight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from junose_shell.codec.ber import Oid
    from junose_shell.model.config import Section

ANY = -1  # an arc of a subtree that can have any value
NAMES: dict[str, Oid] = {
    "iso": (1,), "internet": (1, 3, 6, 1), "mib-2": (1, 3, 6, 1, 2, 1),
    "system": (1, 3, 6, 1, 2, 1, 1), "interfaces": (1, 3, 6, 1, 2, 1, 2),
    "snmp": (1, 3, 6, 1, 2, 1, 11), "enterprises": (1, 3, 6, 1, 4, 1),
}  # fmt: skip
_MODULES: Oid = (1, 3, 6, 1, 6, 3)  # of SNMP itself, with its users


class Subtree(NamedTuple):
    """A part of the objects that is in a view or not."""

    oid: Oid
    included: bool


class View(Sight):
    """Subtrees; the longest one that an instance is in decides, and without one it is not seen."""

    def __init__(self, subtrees: Iterable[Subtree]) -> None:
        # Of two of the same length the one that is greater decides (RFC 3415 section 4).
        self._subtrees = sorted(subtrees, key=lambda each: (len(each.oid), each.oid), reverse=True)

    def decides(self, oid: Oid) -> bool | None:
        """Return True or False for all instances below ``oid``, None if they differ."""
        if any(len(each.oid) > len(oid) and _meet(each.oid, oid) for each in self._subtrees):
            return None
        return self.sees(oid)

    def sees(self, oid: Oid) -> bool:
        """Return True if an instance can be seen."""
        for each in self._subtrees:
            if len(each.oid) <= len(oid) and _meet(each.oid, oid):
                return each.included
        return False


def _meet(pattern: Oid, oid: Oid) -> bool:
    """Return True if both are the same as far as the shorter one goes."""
    return all(one in (other, ANY) for one, other in zip(pattern, oid, strict=False))


EVERYTHING = View([Subtree((1,), included=True)])
USUAL = View([Subtree((1,), included=True), Subtree(_MODULES, included=False)])
NOTHING = View([])
KNOWN = {"everything": EVERYTHING, "user": USUAL, "nothing": NOTHING}
"""The views that a router has without a statement [recalled: their names]."""


def view_of(name: str, *sections: Section) -> View:
    """Return a view by name: of the first section that has it, else one of ``KNOWN``.

    A view that does not exist shows nothing [own].
    """
    for section in sections:
        found = [each for each in section.select(SnmpServerView) if each.view_name == name]
        if found:
            subtrees = ((parsed(each.oid_tree), each.view_kind) for each in found)
            return View(Subtree(oid, kind == "included") for oid, kind in subtrees if oid)
    return KNOWN.get(name, NOTHING)


def parsed(text: str) -> Oid:
    """Return a subtree: numbers with dots, with ``*`` for any, behind a name of ``NAMES`` or none.

    A text that is none of these is empty: it is no part of the objects [own].
    """
    words = text.strip(".").split(".")
    begin = NAMES.get(words[0], ())
    arcs = words[1:] if begin else words
    if not all(arc == "*" or _is_number(arc) for arc in arcs):
        return ()
    return (*begin, *(ANY if arc == "*" else int(arc) for arc in arcs))


def _is_number(arc: str) -> bool:
    return arc.isascii() and arc.isdigit() and len(arc) <= 10
