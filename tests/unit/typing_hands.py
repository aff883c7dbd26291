"""A router and someone who types at it."""

from collections.abc import Iterator

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Ask, Reply, Step
from junose_shell.runtime.router import Router
from junose_shell.session.shell import Shell
from junose_shell.views.present import lines_of


def steps(
    shell: Shell, session: CliSession, line: str, answers: list[str] | None = None
) -> Iterator[Step]:
    """Carry out a line and yield its steps; questions take their answers from the list."""
    exchange = shell.execute(session, line)
    while (step := exchange.step) is not None:
        yield step
        exchange.proceed(answers.pop(0) if answers and isinstance(step, Ask) else None)


class Hands:
    """Types lines in Global Configuration at level 15; remembers refusals by code."""

    def __init__(self, *lines: str, level: int = 15, shell: Shell | None = None) -> None:
        self.shell = shell or Shell(Router(load_grammar()))
        self.config = self.shell.router.config
        self.session = CliSession(privilege=15)
        self.type("configure terminal", *lines)
        self.session.privilege = level

    def type(self, *lines: str, answers: tuple[str, ...] = ()) -> list[str]:
        """Type lines; return the codes of what was refused."""
        refused, left = [], list(answers)
        for line in lines:
            refused += [
                step.data.code
                for step in steps(self.shell, self.session, line, left)
                if isinstance(step, Reply) and isinstance(step.data, Rejection)
            ]
        assert self.shell.router.log.faults == []
        return refused

    def show(self, options: str = "") -> list[str]:
        """Return what ``show configuration`` prints."""
        shown = steps(self.shell, self.session, f"show configuration {options}")
        return [line for step in shown for line in lines_of(step.data)]

    def body(self, options: str = "") -> list[str]:
        """Return the configuration without the comments at its head and foot."""
        lines = self.show(options)
        return lines[7:-2] if lines and lines[0].startswith("! Conf") else lines

    @property
    def prompt(self) -> str:
        return self.shell.prompt(self.session)
