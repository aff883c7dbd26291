"""What commands do. One module per feature, loaded when its first command is typed.

A handler reads the router, changes it through its configuration or its events, and returns
replies; it never prints, sleeps or opens sockets.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from junose_shell.command.entry import Entry
from junose_shell.command.value import Command
from junose_shell.record import record
from junose_shell.replies.steps import Answer

if TYPE_CHECKING:
    from junose_shell.model.config import Section
    from junose_shell.runtime.router import Router
    from junose_shell.session.session import CliSession
    from junose_shell.session.shell import Shell


@record
class Context:
    """What a handler may know: the router, the session that asks, and its shell."""

    router: "Router"
    session: "CliSession"
    shell: "Shell"
    entry: Entry
    depth: int = 0  # of the mode that the command belongs to, which may be an outer one

    @property
    def name(self) -> str:
        """The virtual router or VRF that the command acts in: for a statement, that of its mode."""
        return self.session.context_at(self.depth) if self.entry.statement else self.session.here

    @property
    def home(self) -> "Section":
        """The section where a statement of this command lives."""
        return self.shell.home_of(self.session, self.entry, self.depth)

    def configure(self, command: Command, home: "Section | None" = None) -> "Section | None":
        """Store the statement, or remove it, as the grammar says; enter the mode it opens."""
        return self.shell.configure(
            self.session, self.entry, command, self.depth, home or self.home
        )


C = TypeVar("C", bound=Command)
Handler = Callable[[Context, Any], Answer]
_HANDLERS: dict[type[Command], Handler] = {}


def handles(
    kind: type[C],
) -> Callable[[Callable[[Context, C], Answer]], Callable[[Context, C], Answer]]:
    """Register the handler of a command, or of its no and default forms."""

    def register(handler: Callable[[Context, C], Answer]) -> Callable[[Context, C], Answer]:
        _HANDLERS[kind] = handler
        return handler

    return register


@cache
def _load(feature: str) -> bool:
    """Load the handlers of a feature; tell whether it has any."""
    name = f"junose_shell.handlers.{feature}"
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return False
    return True


def handler_of(entry: Entry) -> Handler | None:
    """Return the handler of an entry, loading its feature; None when it has none."""
    if not _load(entry.feature):
        return None
    return _HANDLERS.get(entry.command)


def handled() -> list[type[Command]]:
    """Return the commands, and their no forms, that have a handler in the loaded features."""
    return list(_HANDLERS)
