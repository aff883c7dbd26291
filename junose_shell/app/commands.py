"""Runs the commands that stand in arguments, ``-c COMMAND``, in one session."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from junose_shell.app.printers import show
from junose_shell.replies.steps import Ask
from junose_shell.session.block import Ahead, Block
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
        lines = deque(command.split("\n"))
        runner.respond = partial(_next_line, lines)
        block = Block(runner.shell, runner.session)
        while lines:
            line = lines.popleft()
            if runner.session.closed:
                from junose_shell.session.script import unread

                for item in unread(runner, NAME, ((number, line),)):
                    report(item)
                continue
            runner.settle()
            block = block.going_on(runner.shell, runner.session)
            skipped = block.take(line)
            rejection = show(printer, runner, line, skipped)
            if rejection is not None:
                from junose_shell.session.script import refusal

                report(refusal(runner, NAME, number, line, rejection))
            block.done(Ahead([*lines], whole=True), refused=bool(rejection and not skipped))


def _next_line(lines: deque[str], question: Ask) -> str | None:
    return lines.popleft() if lines else enter(question)
