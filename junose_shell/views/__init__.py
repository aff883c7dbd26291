"""Views: replies drawn as blocks, which a writer turns into text.

The view of a reply is in the module of the same name: ``views.system`` draws ``replies.system``. It
is imported when the first reply of the feature is drawn. Front ends call ``present.lines_of``.
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
    """Return the reply classes whose views are imported."""
    return list(_VIEWS)
