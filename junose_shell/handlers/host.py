"""The shell as handlers see it: its terminal lines, its scripts, its Exec commands."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from junose_shell.model.session import CliSession
    from junose_shell.replies.common import Rejection
    from junose_shell.replies.steps import Steps, Wait
    from junose_shell.replies.training import GivenHint, Goals, Solution, Story
    from junose_shell.runtime.router import Router


class UsedLine(Protocol):
    """A terminal line with a session on it. ``since`` is in ms of the router's clock."""

    @property
    def name(self) -> str:
        """``vty 3``."""
        ...

    @property
    def session(self) -> "CliSession":
        """The session on it."""
        ...

    @property
    def transport(self) -> str:
        """How its user came in."""
        ...

    @property
    def address(self) -> str:
        """Where its user is."""
        ...

    @property
    def since(self) -> int:
        """When its user came."""
        ...

    @property
    def hang_up(self) -> Callable[[], object]:
        """Ends the session."""
        ...


class TerminalLines(Protocol):
    """The lines in use."""

    def used(self) -> Sequence[UsedLine]:
        """Return them: the console, then vty lines in order."""
        ...

    def at(self, kind: str, number: int) -> UsedLine | None:
        """Return a line in use, None if it is free."""
        ...


class RefusedLine(Protocol):
    """A line of a script that the router turned down, its secrets covered."""

    @property
    def line(self) -> int:
        """Its number in the script."""
        ...

    @property
    def text(self) -> str:
        """The line itself."""
        ...

    @property
    def rejection(self) -> "Rejection":
        """Why it was refused."""
        ...


class Watchers(Protocol):
    """Those who see what is typed."""

    def part(self) -> AbstractContextManager[None]:
        """Return a context whose lines are part of what happened before: nobody types them."""
        ...


class Lesson(Protocol):
    """The exercise that is open on a router."""

    def story(self) -> "Story":
        """Return how it begins."""
        ...

    def goals(self, *, why: bool = False) -> "Goals":
        """Return which goals are met, and with ``why`` the reason why others are not."""
        ...

    def hint(self) -> "GivenHint | None":
        """Return the next hint, None if none is left."""
        ...

    def solution(self) -> "Solution":
        """Give up and return the lines of the author."""
        ...

    def reset(self, session: "CliSession") -> None:
        """Let ``session`` go on at a router as it was at the beginning."""
        ...

    def news(self) -> "Goals | None":
        """Return the goals if they have changed since this was last asked, else None."""
        ...


class GuidedTour(Protocol):
    """The tour of a demo."""

    def begin(self, *, again: bool) -> None:
        """Start, or go on; ``again`` means from the first step."""
        ...


class TimeMachine(Protocol):
    """The moments of a router; each method can raise CliError."""

    @property
    def marks(self) -> Mapping[str, int]:
        """The named moments and their times (ms)."""
        ...

    def save(self, name: str) -> None:
        """Name this moment."""
        ...

    def to_name(self, session: "CliSession", name: str) -> None:
        """Let a session go on at a named moment."""
        ...

    def to_time(self, session: "CliSession", ms: int) -> None:
        """Let a session go on as it was ``ms`` milliseconds ago."""
        ...

    def back(self, session: "CliSession", lines: int) -> None:
        """Let a session go on as it was before its last ``lines`` lines."""
        ...

    def compare(
        self, session: "CliSession", commands: tuple[str, ...]
    ) -> tuple[tuple[tuple[str, str], ...], list[tuple[str, list[str], list[str]]]]:
        """Carry out commands on a copy; return refusals, and show commands with both outputs."""
        ...


class ShellHost(Protocol):
    """The shell of a router."""

    @property
    def router(self) -> "Router":
        """Its router."""
        ...

    @property
    def observers(self) -> Watchers:
        """Those who see what is typed."""
        ...

    @property
    def moments(self) -> TimeMachine | None:
        """The moments of the router, None if it has none."""
        ...

    @property
    def lesson(self) -> Lesson | None:
        """The exercise that is open, None without one."""
        ...

    @property
    def tour(self) -> GuidedTour | None:
        """The tour of the demo, None without one."""
        ...

    @property
    def lines(self) -> TerminalLines:
        """The terminal lines."""
        ...

    def load(
        self, name: str, lines: list[str], level: int = ...
    ) -> "Generator[RefusedLine | str | Wait]":
        """Carry out a script in a session of its own; yield its output and the refused lines.

        The time of a wait has to pass before the next item is requested; one of 0 ms is a pause, in
        which others can have their turn.
        """
        ...

    def run_exec(self, session: "CliSession", raw: str) -> "Steps":
        """Run an Exec command from a configuration mode."""
        ...
