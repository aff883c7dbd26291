"""A router with a journal, and what a replay of that journal prints."""

import io
import json
from collections.abc import Callable
from contextlib import redirect_stdout

from first_call import DEMO

from junose_shell.app.printers import TranscriptPrinter, show
from junose_shell.app.replay_journal import replay
from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Ask
from junose_shell.runtime.journal import Entry, parse
from junose_shell.runtime.router import Router
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.runner import Runner
from junose_shell.session.script import carry_out, read_script
from junose_shell.wiring import build_shell
from junose_shell.world.loader import load


class Recorded:
    """The router of the first call; ``printed`` is what its sessions saw."""

    def __init__(self, change: Callable[[Router], None] = lambda _router: None) -> None:
        self._file = io.StringIO()

        self.shell = build_shell(load(DEMO / "world.yaml"))
        change(self.shell.router)
        self.keeper = JournalKeeper(self.shell, file=self._file)
        script = Runner(self.shell, CliSession("script", privilege=15))
        assert not list(carry_out(script, read_script(DEMO / "router.scr")))
        self._printed = io.StringIO()
        self._printer = TranscriptPrinter()
        self.answer = "y"
        self.runner = self.session()

    def session(self, name: str = "console 0") -> Runner:
        return Runner(self.shell, CliSession(name, privilege=15), self._answered)

    def _answered(self, question: Ask) -> str:
        self._printer.asked(question, self.answer)
        return self.answer

    def type(self, *lines: str, runner: Runner | None = None) -> None:
        with redirect_stdout(self._printed):
            for line in lines:
                show(self._printer, runner or self.runner, line)

    @property
    def printed(self) -> str:
        return self._printed.getvalue()

    def journal(self) -> list[Entry]:
        self.keeper.journal.note({"at": self.shell.router.driver.now(), "in": "end"})
        return list(parse("j", self._file.getvalue().encode()))

    def inputs(self, kind: str) -> list[Entry]:
        lines = map(json.loads, self._file.getvalue().splitlines())
        return [entry for entry in lines if entry.get("in") == kind]

    def replayed(self) -> str:
        with redirect_stdout(io.StringIO()) as out:
            replay("j", self.journal())
        return out.getvalue()
