"""A feature: all that its commands do, in one object that its module fills.

    feature = Feature("dial_out")

    @feature.handles(ShowL2tpDialOut)
    def show(context: Context, command: ShowL2tpDialOut) -> Answer: ...

A handler reads the router, changes it through its configuration or its events, and returns
replies; it never prints, sleeps or opens sockets.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from junose_shell.command.entry import Entry
from junose_shell.command.value import Command
from junose_shell.handlers.host import ShellHost
from junose_shell.model.placing import home_of, store
from junose_shell.record import record
from junose_shell.replies.steps import Answer

if TYPE_CHECKING:
    from junose_shell.model.config import Section
    from junose_shell.model.session import CliSession
    from junose_shell.runtime.network import Consequence, Network
    from junose_shell.runtime.router import Router


@record
class Context:
    """The router, the session and the shell that a handler works with."""

    router: "Router"
    session: "CliSession"
    shell: ShellHost
    entry: Entry
    depth: int = 0  # of the mode that the command belongs to, which may be an outer one

    @property
    def name(self) -> str:
        """The virtual router or VRF of the command; for a statement, that of its mode."""
        return self.session.context_at(self.depth) if self.entry.statement else self.session.here

    @property
    def network(self) -> "Network":
        """Routes, dial-out, AAA and the world of the router."""
        return self.router.network

    @property
    def home(self) -> "Section":
        """The section for statements of this command."""
        return home_of(self.router, self.session, self.entry, self.depth)

    def configure(self, command: Command, home: "Section | None" = None) -> "Section | None":
        """Store or remove the statement as the grammar says; enter the mode that it opens."""
        return store(self.router, self.session, self.entry, self.depth, command, home)


C = TypeVar("C", bound=Command)
Handler = Callable[[Context, Any], Answer]
Source = Callable[["Router", str], Iterable[object]]
"""Returns live values of a router as seen from a virtual router or VRF."""


class Feature:
    """Everything that the commands of one grammar feature do, refuse, cause and suggest."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.handlers: dict[type[Command], Handler] = {}
        self.consequences: dict[type[Command], Consequence] = {}
        self.sources: dict[str, Source] = {}

    def handles(
        self, *kinds: type[C]
    ) -> Callable[[Callable[[Context, C], Answer]], Callable[[Context, C], Answer]]:
        """Register the handler of commands. A no form is a command of its own."""

        def register(handler: Callable[[Context, C], Answer]) -> Callable[[Context, C], Answer]:
            self.handlers |= dict.fromkeys(kinds, handler)
            return handler

        return register

    def changes(self, kind: type[Command]) -> "Callable[[Consequence], Consequence]":
        """Register what a changed statement means to the engine: a function that returns events."""

        def register(consequence: "Consequence") -> "Consequence":
            self.consequences[kind] = consequence
            return consequence

        return register

    def suggests(self, source: str) -> Callable[[Source], Source]:
        """Register the live values that ``suggest: SOURCE`` in a grammar file means."""

        def register(find: Source) -> Source:
            self.sources[source] = find
            return find

        return register

    def handler_of(self, entry: Entry) -> Handler | None:
        """Return the handler of an entry of this feature, None if it has none."""
        return self.handlers.get(entry.command)
