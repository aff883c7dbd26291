"""The interface of everything that prints lines and their answers."""

from typing import Protocol

from junose_shell.replies.steps import Ask
from junose_shell.session.exchange import Exchange
from junose_shell.session.runner import Runner


class Printer(Protocol):
    """Prints lines one after the other: the typed line, its replies, its end."""

    def typed(self, runner: Runner, raw: str) -> None:
        """Start with a line that is about to run."""
        ...

    def reply(self, exchange: Exchange[None]) -> None:
        """Print the reply that the line has reached."""
        ...

    def asked(self, question: Ask, answer: str) -> None:
        """Print a question and its answer."""
        ...

    def done(self) -> None:
        """Finish the line."""
        ...


class SilentPrinter:
    """Prints nothing."""

    def typed(self, _runner: Runner, _raw: str) -> None:
        """Print nothing."""

    def reply(self, exchange: Exchange[None]) -> None:
        """Print nothing."""

    def asked(self, question: Ask, answer: str) -> None:
        """Print nothing."""

    def done(self) -> None:
        """Print nothing."""
