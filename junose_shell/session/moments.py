"""Moments: a router as it was, rebuilt from its inputs, beside the router as it is.

A virtual clock and the same inputs give the same router, to the millisecond. So a moment needs no
copy of anything: a new router gets the inputs up to it. docs/exercises.md has the commands.
"""

from collections.abc import Callable
from typing import NamedTuple

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.errors import CliError
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.runtime.journal import Entry
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.printing import SilentPrinter
from junose_shell.session.replaying import Replay
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell

Build = Callable[[], Shell]


Comparison = tuple[tuple[tuple[str, str], ...], list[tuple[str, list[str], list[str]]]]
COMPARED = ("show l2tp dial-out session", "show ip route", "show l2tp tunnel", "lab show calls")
CONFIGURATION = "show configuration"


class NamedMoment(NamedTuple):
    """A named moment: the number of inputs before it, and the router's time (ms)."""

    inputs: int
    at: int


class Moments:
    """The moments of one shell, whose journal ``keeper`` has kept from the first input.

    ``build`` returns the shell of a router as it was before the first input.
    """

    def __init__(self, keeper: JournalKeeper, build: Build) -> None:
        self._keeper = keeper
        self._build = build
        self._marks: dict[str, NamedMoment] = {}
        keeper.shell.moments = self

    @property
    def marks(self) -> dict[str, int]:
        """The named moments and their times (ms)."""
        return {name: mark.at for name, mark in self._marks.items()}

    def save(self, name: str) -> None:
        """Name this moment: as it is when the line under way has ended."""
        shell = self._keeper.shell
        self._marks[name] = NamedMoment(len(self._inputs()), shell.router.driver.now())

    def to_name(self, session: CliSession, name: str) -> None:
        """Let a session go on at a named moment."""
        if name not in self._marks:
            raise CliError("no_such_moment", at="moment_name", name=name)
        self._go(session, self._inputs()[: self._marks[name].inputs])

    def to_time(self, session: CliSession, ms: int) -> None:
        """Let a session go on as it was ``ms`` milliseconds ago."""
        at = self._keeper.shell.router.driver.now() - ms
        if at < 0:
            raise CliError("no_such_time")
        self._go(session, [entry for entry in self._inputs()[:-1] if entry["at"] <= at], at)

    def back(self, session: CliSession, lines: int) -> None:
        """Let a session go on as it was before its last ``lines`` lines."""
        number, inputs = self._keeper.number_of(session), self._inputs()
        own = [
            index
            for index, entry in enumerate(inputs)
            if entry["in"] == "line" and entry["session"] == number
        ]
        if len(own) <= lines:
            raise CliError("too_far_back", lines=len(own) - 1)
        self._go(session, inputs[: own[-1 - lines]])

    def compare(self, session: CliSession, commands: tuple[str, ...]) -> Comparison:
        """Carry out commands on a copy of the router, and return what is refused and what differs.

        The first part has each refused command with its reason. The second part has the lines that
        each of some show commands has before and after.
        """
        again = self._rebuilt(self._inputs()[:-1], None)
        runner = Runner(again.shell, again.session(self._keeper.number_of(session)))
        before = _views(runner)
        refused = []
        for command in commands:
            rejection = runner.finish(runner.begin(command))
            if rejection is not None:
                refused.append((command, rejection.message))
        after = _views(runner)
        return tuple(refused), [(show, before[show], after[show]) for show in before]

    def _inputs(self) -> list[Entry]:
        """Return all inputs; the last one is the line under way.

        Raises CliError if some are lost or if the same inputs need not lead to the same router.
        """
        router = self._keeper.shell.router
        inputs = self._keeper.journal.remembered()
        if inputs is None or router.clock.passes or router.files.lasting:
            raise CliError("no_moments")
        return inputs

    def _go(self, session: CliSession, inputs: list[Entry], at: int | None = None) -> None:
        """Rebuild the router and let the session go on there."""
        old = self._keeper.shell
        if len(old.lines.used()) > 1:
            raise CliError("not_alone")
        number, lesson = self._keeper.number_of(session), old.lesson
        if not any(each["in"] == "open" and each["session"] == number for each in inputs):
            raise CliError("no_such_time")
        if lesson is None:
            again = self._rebuilt(inputs, at)
        else:
            again = lesson.moved(lambda watch: self._rebuilt(inputs, at, watch))
        again_session = again.session(number)
        again_session.terminal = session.terminal
        old.heir = again.shell, again_session

    def _rebuilt(
        self, inputs: list[Entry], at: int | None, watch: Callable[[Shell], None] | None = None
    ) -> Replay:
        shell = self._build()
        Moments(JournalKeeper(shell), self._build)
        replay = Replay(shell, SilentPrinter)
        if watch is not None:
            watch(shell)
        for entry in inputs:
            replay.take(entry)
        if at is not None:
            shell.router.driver.advance(max(0, at - shell.router.driver.now()))
        replay.leave()
        return replay


def _views(runner: Runner) -> dict[str, list[str]]:
    """Return the lines of configuration, sessions, routes, tunnels and calls."""
    shell = runner.shell
    session = CliSession("compare", privilege=TOP_LEVEL)
    session.context = runner.session.here
    shown = {CONFIGURATION: list(configuration_lines(shell.router.config))}
    for command in COMPARED:
        lines = Runner(shell, session).run(command)
        shown[command] = [line.rstrip() for line in lines]
    return shown
