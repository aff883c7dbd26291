"""Replies to text. A view turns view data into blocks; a writer turns blocks into bytes.

The view of a reply lives in the module named like the reply's own: ``replies.system`` is drawn by
``views.system``. Loaded when the first reply of the feature is drawn.
"""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, TypeVar

from junose_shell.views.blocks import Block

View = Callable[[Any], Iterable[Block]]
R = TypeVar("R")
_VIEWS: dict[type, View] = {}


def draws(
    kind: type[R],
) -> Callable[[Callable[[R], Iterable[Block]]], Callable[[R], Iterable[Block]]]:
    """Register the view of a reply class."""

    def register(view: Callable[[R], Iterable[Block]]) -> Callable[[R], Iterable[Block]]:
        _VIEWS[kind] = view
        return view

    return register


def blocks_of(data: object) -> Iterable[Block]:
    """Return the blocks that show ``data``."""
    kind = type(data)
    view = _VIEWS.get(kind)
    if view is None:
        import_module(f"junose_shell.views.{kind.__module__.rpartition('.')[2]}")
        view = _VIEWS[kind]
    return view(data)


def drawn() -> list[type]:
    """Return the reply classes whose views are loaded."""
    return list(_VIEWS)
