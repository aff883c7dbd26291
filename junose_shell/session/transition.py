"""Brings a router from one configuration to another, and returns the lines that do it."""

from collections.abc import Iterator
from typing import NamedTuple

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.model.config import ConfigStore
from junose_shell.model.diff import diff
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell

PASSES = 4  # a removal that takes other statements along asks for a second, rarely a third
LEAVE = "exit"  # of a mode: nothing by itself


class Conversion(NamedTuple):
    """``lines`` lead from one configuration to another.

    ``left`` is what no line can do, for example because a slot is missing.
    """

    lines: list[str]
    left: list[str]


def transition(shell: Shell, wanted: ConfigStore) -> Conversion:
    """Change the router's configuration to ``wanted``; return the lines that did it."""
    taken: list[str] = []
    left: list[str] = []
    for _ in range(PASSES):
        before = left
        left = list(diff(shell.router.config, wanted))
        if not left or left == before:
            break
        taken += _accepted(shell, left)
    return Conversion(taken, [line for line in left if line.strip() != LEAVE])


def _accepted(shell: Shell, lines: list[str]) -> Iterator[str]:
    """Carry out lines in Global Configuration; yield those that were not refused.

    If the line that enters a mode is refused, the lines for that mode are skipped.
    """
    runner = Runner(shell, CliSession(privilege=TOP_LEVEL))
    runner.session.push(GLOBAL)
    refused: int | None = None
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if refused is not None and depth > refused:
            continue
        refused = None
        if runner.finish(shell.execute(runner.session, line)) is None:
            yield line
        else:
            refused = depth
