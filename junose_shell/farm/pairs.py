"""The job of comparing two configuration files, and its result."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.tokens import is_comment
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Refused, Script, ScriptError, carry_out, read_script
from junose_shell.session.shell import Shell
from junose_shell.session.transition import transition
from junose_shell.wiring import open_copy


class Pair(NamedTuple):
    """Two files to compare. Lines that one of the ``ignored`` patterns fits do not count."""

    name: str
    a: str
    b: str
    model: str = ""
    encoding: str = ""
    ignored: tuple[str, ...] = ()
    keep_going: bool = False


class Compared(NamedTuple):
    """``commands`` lead from one file to the other; no command does what is ``left``.

    ``fault`` says why a file cannot be used. ``unified`` has the lines of a unified diff.
    """

    name: str
    commands: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    unified: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    fault: str = ""

    @property
    def differs(self) -> bool:
        """True if the files configure different things."""
        return bool(self.commands or self.left)

    def as_data(self) -> dict[str, Any]:
        """Return the result for a JSON document."""
        return {
            "file": self.name,
            "equal": not (self.differs or self.fault),
            "commands": self.commands,
            "left": self.left,
            "refused": len(self.refused),
            "fault": self.fault,
        }


class RefusedError(ValueError):
    """A file has lines that the router refuses."""


def compare(pair: Pair) -> Compared:
    """Compare two files by what they configure."""
    refused: list[Refused] = []
    try:
        a, b = (_loaded(pair, file, refused) for file in (pair.a, pair.b))
    except (ScriptError, RefusedError) as error:
        return Compared(pair.name, refused=tuple(refused), fault=str(error))
    before, after = ([*configuration_lines(each.router.config)] for each in (a, b))
    done = transition(a, b.router.config)
    return Compared(
        pair.name, tuple(done.lines), tuple(line.strip() for line in done.left),
        _unified(pair, before, after), tuple(refused),
    )  # fmt: skip


def _unified(pair: Pair, before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    if before == after:
        return ()
    from difflib import unified_diff

    return tuple(unified_diff(before, after, pair.a, pair.b, lineterm=""))


def _loaded(pair: Pair, file: str, refused: list[Refused]) -> Shell:
    """Configure a router; raise RefusedError at a refused line unless such lines may be skipped."""
    script = read_script(Path(file), pair.encoding)
    shell = open_copy(script.lines, model=pair.model)
    lines = without(script.lines, pair.ignored)
    for item in carry_out(Runner(shell, CliSession(privilege=TOP_LEVEL)), Script(file, lines)):
        if isinstance(item, Refused):
            refused.append(item)
            if not pair.keep_going:
                raise RefusedError(f"{file} has lines that the router refuses")
    return shell


def without(lines: Sequence[str], patterns: Sequence[str]) -> list[str]:
    """Return the lines with an empty one in the place of each that a pattern is found in.

    What is indented under such a line goes with it.
    """
    if not patterns:
        return list(lines)
    ignored = re.compile("|".join(f"(?:{pattern})" for pattern in patterns)).search
    found, limit = [], -1
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if not is_comment(line):
            if limit >= 0 and depth > limit:
                line = ""  # noqa: PLW2901 - as the comment says, it goes with the line above
            elif ignored(line.strip()):
                line, limit = "", depth  # noqa: PLW2901
            else:
                limit = -1
        found.append(line)
    return found
