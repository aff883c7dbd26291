"""Runs the commands that stand in arguments, ``-c COMMAND``, in one session."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from junose_shell.app.printers import show
from junose_shell.replies.steps import Ask
from junose_shell.session.printing import Printer
from junose_shell.session.runner import Runner, enter

if TYPE_CHECKING:
    from junose_shell.session.script import Refused

NAME = "-c"  # in the place of a file name


def run_commands(
    runner: Runner,
    commands: Sequence[str],
    printer: Printer,
    report: "Callable[[Refused], None]",
) -> None:
    """Run commands, lines each, and print what they answer; ``report`` gets each refused line.

    A question is answered by the line after the one that asks. The number of a refused line is
    that of its command, from 1.
    """
    for number, command in enumerate(commands, 1):
        lines = iter(command.split("\n"))
        runner.respond = partial(_next_line, lines)
        for line in lines:
            for item in _carried_out(runner, printer, number, line):
                report(item)


def _carried_out(runner: Runner, printer: Printer, number: int, line: str) -> "Iterator[Refused]":
    if runner.session.closed:
        from junose_shell.session.script import unread

        yield from unread(runner, NAME, ((number, line),))
        return
    runner.settle()
    rejection = show(printer, runner, line)
    if rejection is not None:
        from junose_shell.session.script import refusal

        yield refusal(runner, NAME, number, line, rejection)


def _next_line(lines: Iterator[str], question: Ask) -> str | None:
    return next(lines, enter(question))
