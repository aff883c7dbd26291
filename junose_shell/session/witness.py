"""Whoever looks over users' shoulders: front ends tell what happens on terminals."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from junose_shell.replies.steps import Ask
from junose_shell.session.session import CliSession


class Seen(Protocol):
    """One line under way: what it shows and asks."""

    def lines(self, lines: Iterable[str], passes: Callable[[str], bool]) -> Iterator[str]:
        """Look at the lines of a reply that pass its filter; hand on at least those."""
        ...

    def asked(self, question: Ask, answer: str) -> None:
        """Hear a question and its answer."""
        ...

    def waited(self, ms: int) -> None:
        """Hear that a command let time pass: milliseconds of the router's clock."""
        ...

    def end(self, *, whole: bool) -> None:
        """Hear that nothing follows; not ``whole``: somebody interrupted or left."""
        ...


class Witness(Protocol):
    """Sees every session of a router."""

    def line(self, session: CliSession, typed: str, *, help_key: bool) -> Seen:
        """See a line before it runs; with ``help_key`` it ends in the ``?`` that asks for help."""
        ...

    def tab(self, session: CliSession, typed: str, *, again: bool) -> None:
        """See Tab pressed after ``typed``; ``again`` for the second time there."""
        ...

    def left(self, session: CliSession) -> None:
        """See Ctrl+Z pressed, before it does what it does."""
        ...

    def finish(self) -> Iterator[str]:
        """See the last of it; yield what the user should know."""
        ...


class _Nobody:
    """Looks away."""

    def lines(self, lines: Iterable[str], _passes: Callable[[str], bool]) -> Iterator[str]:
        """Hand the lines on as they come."""
        return iter(lines)

    def asked(self, question: Ask, answer: str) -> None:
        """Hear nothing."""

    def waited(self, ms: int) -> None:
        """Hear nothing."""

    def end(self, *, whole: bool) -> None:
        """Hear nothing."""

    def line(self, _session: CliSession, _typed: str, *, help_key: bool) -> Seen:  # noqa: ARG002 - the name is part of the protocol
        """See nothing."""
        return self

    def tab(self, session: CliSession, typed: str, *, again: bool) -> None:
        """See nothing."""

    def left(self, session: CliSession) -> None:
        """See nothing."""

    def finish(self) -> Iterator[str]:
        """Say nothing."""
        return iter(())


NOBODY = _Nobody()
