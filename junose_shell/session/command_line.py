"""The interface of a shell to everything that runs lines; ``shell.Shell`` implements it."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from junose_shell.command.grammar import Grammar
    from junose_shell.handlers.features import Features
    from junose_shell.model.session import CliSession
    from junose_shell.runtime.router import Router
    from junose_shell.session.exchange import Exchange
    from junose_shell.session.observers import Observers


class CommandLine(Protocol):
    """The command line of one router.

    ``scripts`` counts the nested scripts that are running, ``nested`` the lines of those that the
    outermost one has run.
    """

    scripts: int
    nested: int

    @property
    def heir(self) -> "tuple[CommandLine, CliSession] | None":
        """The command line to go on with, and the session there."""
        ...

    @property
    def router(self) -> "Router":
        """The router."""
        ...

    @property
    def grammar(self) -> "Grammar":
        """The grammar."""
        ...

    @property
    def features(self) -> "Features":
        """The features, which carry out the commands."""
        ...

    @property
    def observers(self) -> "Observers":
        """The observers of its lines."""
        ...

    def attend(self, session: "CliSession") -> None:
        """Update a session after the router restarted or the session's place was removed."""
        ...

    def remember(self, session: "CliSession", raw: str) -> None:
        """Keep a line in the history of its session, before it changes the mode."""
        ...

    def prompt(self, session: "CliSession") -> str:
        """Return the prompt of the next line."""
        ...

    def execute(self, session: "CliSession", raw: str) -> "Exchange[None]":
        """Carry out one line up to its first reply or question."""
        ...

    def masked(self, session: "CliSession", raw: str) -> str:
        """Return a line typed in a session with asterisks for its secrets."""
        ...
