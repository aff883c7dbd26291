"""Three ways to print the answer to a line: output alone, a transcript, JSON documents."""

from functools import partial

from junose_shell.characters import with_octets
from junose_shell.command.tokens import is_comment
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Ask, Reply
from junose_shell.session.exchange import Exchange
from junose_shell.session.printing import Printer, SilentPrinter
from junose_shell.session.runner import Runner, draw


class OutputPrinter(SilentPrinter):
    """Prints output alone; refusals are reported elsewhere."""

    def reply(self, exchange: Exchange[None]) -> None:
        """Print the text of a reply."""
        if not exchange.refused:
            for line in exchange.lines(draw):
                print(line)


class TranscriptPrinter:
    """Prints what a terminal would have shown."""

    def __init__(self) -> None:
        self._width = 0

    def typed(self, runner: Runner, raw: str) -> None:
        """Print prompt and line."""
        prompt = runner.prompt
        self._width = len(prompt)
        print(prompt + with_octets(raw))

    def reply(self, exchange: Exchange[None]) -> None:
        """Print the text of a reply."""
        for line in exchange.lines(partial(draw, width=self._width)):
            print(line)

    def asked(self, question: Ask, answer: str) -> None:
        """Print the question and its answer; a hidden answer as asterisks."""
        print(question.prompt + ("*" * len(answer) if question.hidden else answer))

    def done(self) -> None:
        """Print nothing."""


class DocumentPrinter:
    """Prints a JSON document for each reply, at least one for each command, each on one line."""

    def __init__(self) -> None:
        self._command = ""
        self._owed = False

    def typed(self, runner: Runner, raw: str) -> None:
        """Remember the command without its secrets; comments produce no document."""
        self._command = runner.shell.masked(runner.session, raw.strip())
        self._owed = not is_comment(raw)

    def reply(self, exchange: Exchange[None]) -> None:
        """Print a reply."""
        self._owed = False
        self._print(exchange.result())

    def asked(self, question: Ask, answer: str) -> None:
        """Print nothing."""

    def done(self) -> None:
        """Print the document of a command without a reply."""
        if self._owed:
            self._print(None)

    def _print(self, data: object) -> None:
        from junose_shell.views.json_writer import document

        for piece in document(self._command, data):
            print(piece, end=" " if piece.endswith(",") else "")
        print()


def show(
    printer: Printer, runner: Runner, raw: str, skipped: Rejection | None = None
) -> Rejection | None:
    """Carry out a line, unless it is ``skipped``, and print it; return the last refusal."""
    printer.typed(runner, raw)
    exchange = runner.begin(raw) if skipped is None else Exchange(None, Reply(skipped))
    for _ in runner.replies(exchange):
        printer.reply(exchange)
    printer.done()
    return exchange.rejection
