"""Sessions at the router's command line, and the results of their lines."""

import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from types import NoneType
from typing import Any

from junose_shell.library.arguments import expect
from junose_shell.messages import text as message
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection, Text
from junose_shell.replies.steps import Ask
from junose_shell.session.runner import Runner, enter
from junose_shell.session.shell import Shell


class Result:
    """The result of one line. It is true if the line was carried out.

    ``text`` is what a terminal shows. ``rejected`` says why the line was refused: ``code`` (see
    ``junose_shell.messages``), ``message``, ``column`` of the caret from 0 or None, ``expected``.
    """

    def __init__(
        self, line: str, text: str, replies: tuple[object, ...], command: str = ""
    ) -> None:
        self.line = line
        self._command = command or line  # without its secrets
        self.text = text
        self.rejected = next((each for each in replies if isinstance(each, Rejection)), None)
        self._replies = replies

    def __bool__(self) -> bool:
        return self.rejected is None

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<{self.line!r}: {self.rejected.code if self.rejected else 'done'}>"

    @property
    def lines(self) -> list[str]:
        """The lines of ``text``."""
        return self.text.split("\n") if self.text else []

    @cached_property
    def documents(self) -> list[dict[str, Any]]:
        """Every reply in the form of docs/json.md: ``command`` with ``reply`` and ``data``."""
        from junose_shell.views.json_writer import document

        return [json.loads("".join(document(self._command, reply))) for reply in self._replies]

    @property
    def data(self) -> Any:
        """The data of the last reply: numbers, texts, lists and dicts; None if there is none.

        Output that passed a filter or went to a file is text.
        """
        return self.documents[-1].get("data") if self._replies else None


class Session:
    """A session at the router's command line."""

    def __init__(self, shell: Shell, privilege: int) -> None:
        self._answers: Iterator[str] = iter(())
        self._runner = Runner(shell, CliSession(privilege=privilege), self._answer)

    @property
    def prompt(self) -> str:
        """The prompt of the next line."""
        return self._runner.prompt

    @property
    def closed(self) -> bool:
        """True if ``exit`` has ended the session."""
        return self._runner.session.closed

    def run(self, line: str, answers: Iterable[str] = ()) -> Result:
        """Type a line and wait until it has ended; a ``?`` at its end asks for help.

        ``answers`` are the answers to the questions of the command; Enter is the answer when none
        is left. Time passes as the command needs it: 2 s for each packet that ``ping`` loses. After
        the session has ended, every line is refused.
        """
        from junose_shell.views.present import lines_of

        expect(line, (str,), "line")
        if self.closed:
            over = Rejection("session_over", message("session_over"))
            return Result(line, over.message, (over,))
        self._answers = iter(answers)
        self._runner.settle()
        width = len(self.prompt)
        command = self._runner.shell.masked(self._runner.session, line)
        text: list[str] = []
        replies: list[object] = []
        exchange = self._runner.begin(line)
        for data in self._runner.replies(exchange):
            reply = _read(data) if exchange.output is None else data
            lines = list(exchange.lines(lambda _, reply=reply: lines_of(reply, width)))  # type: ignore[misc]
            text += lines
            kept = exchange.output is None or exchange.refused
            replies.append(reply if kept else Text(tuple(lines)))
        return Result(line, "\n".join(text), tuple(replies), command)

    def _answer(self, question: Ask) -> str | None:
        given = next(self._answers, enter(question))
        expect(given, (str, NoneType), "answer")
        return given


def _read(reply: object) -> object:
    """Return a reply whose lists can be read more than once."""
    from dataclasses import fields, is_dataclass, replace

    if not is_dataclass(reply) or isinstance(reply, type):
        return reply
    values = {each.name: getattr(reply, each.name) for each in fields(reply)}
    changed = {name: new for name, old in values.items() if (new := _listed(old)) is not old}
    return replace(reply, **changed) if changed else reply


def _listed(value: object) -> object:
    return tuple(value) if isinstance(value, Iterator) else value
