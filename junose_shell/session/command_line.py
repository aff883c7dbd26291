"""What those who run lines need of a shell; ``shell.Shell`` is it."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from junose_shell.command.grammar import Grammar
    from junose_shell.handlers.features import Features
    from junose_shell.model.session import CliSession
    from junose_shell.runtime.router import Router
    from junose_shell.session.exchange import Exchange
    from junose_shell.session.observers import Observers


class CommandLine(Protocol):
    """The command line of one router. ``scripts`` counts those that run, one inside the other."""

    scripts: int

    @property
    def router(self) -> "Router":
        """The router."""
        ...

    @property
    def grammar(self) -> "Grammar":
        """What can be typed."""
        ...

    @property
    def features(self) -> "Features":
        """What its commands do."""
        ...

    @property
    def observers(self) -> "Observers":
        """Who looks on."""
        ...

    def attend(self, session: "CliSession") -> None:
        """Let a session notice that the router has restarted, or lost the place where it is."""
        ...

    def remember(self, session: "CliSession", raw: str) -> None:
        """Keep a line in the history of its session, before it changes the mode."""
        ...

    def prompt(self, session: "CliSession") -> str:
        """Return what stands before the next line that is typed."""
        ...

    def execute(self, session: "CliSession", raw: str) -> "Exchange[None]":
        """Carry out one line up to what it shows or asks first."""
        ...

    def masked(self, session: "CliSession", raw: str) -> str:
        """Return a line typed in a session with asterisks for its secrets."""
        ...
