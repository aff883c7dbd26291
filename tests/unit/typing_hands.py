"""A router and someone who types at it."""

from junose_shell.grammar.cache import load_grammar
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Ask, Reply
from junose_shell.runtime.router import Router
from junose_shell.session.session import CliSession
from junose_shell.session.shell import Shell
from junose_shell.views.present import lines_of


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
            steps = self.shell.run(self.session, line)
            sent = None
            while (step := next(steps, None) if sent is None else _send(steps, sent)) is not None:
                sent = left.pop(0) if isinstance(step, Ask) else None
                if isinstance(step, Reply) and isinstance(step.data, Rejection):
                    refused.append(step.data.code)
        assert self.shell.router.log.faults == []
        return refused

    def show(self, options: str = "") -> list[str]:
        """Return what ``show configuration`` prints."""
        steps = self.shell.run(self.session, f"show configuration {options}")
        return [line for step in steps for line in lines_of(step.data)]

    def body(self, options: str = "") -> list[str]:
        """Return the configuration without the comments at its head and foot."""
        lines = self.show(options)
        return lines[7:-2] if lines and lines[0].startswith("! Conf") else lines

    @property
    def prompt(self) -> str:
        return self.shell.prompt(self.session)


def _send(steps, answer):
    try:
        return steps.send(answer)
    except StopIteration:
        return None
