"""Runs everything that needs no terminal: ``-c`` commands, lines from a pipe, scripts."""

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, BinaryIO, Self

from junose_shell.app.commands import NAME, run_commands
from junose_shell.app.journaled import finish, open_recorded
from junose_shell.app.options import BROKEN_FILE, FAULT, REJECTED, Options
from junose_shell.app.printers import (
    DocumentPrinter,
    OutputPrinter,
    TranscriptPrinter,
    show,
)
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.tokens import asks_help
from junose_shell.errors import UsageError, is_unwritable
from junose_shell.model.session import CliSession
from junose_shell.session.block import Block
from junose_shell.session.runner import Runner
from junose_shell.turns import at_once

if TYPE_CHECKING:
    from junose_shell.app.capturing import CaptureFile
    from junose_shell.app.picture import LadderFile
    from junose_shell.session.script import Refused, Script
    from junose_shell.transcript.recorder import TranscriptRecorder

SPOKEN = (NAME, "<stdin>")  # where refusals are documents themselves in JSON
OVER = "session_over"  # the refusal of a line that no session is left for


class Batch:
    """One router and one session. ``status`` is the exit status so far.

    Use it in a ``with`` statement: however it ends, all files are complete.
    """

    def __init__(self, options: Options) -> None:
        if options.capture_secrets and not options.capture:
            raise UsageError("--capture-secrets needs --capture")
        if options.record and options.form == "json":
            raise UsageError("--record needs text output, not --format json")
        self.shell, self._keeper = open_recorded(options)
        self._recorder: TranscriptRecorder | None = None
        self._capture: CaptureFile | None = None
        self._picture: LadderFile | None = None
        self._options = options
        self._scripts: list[Script] = []  # that made the configuration; for a recording
        self._close_tun = self._open_tun(options.tun)
        if options.capture:
            self._open_capture(options)
        if options.svg:
            self._open_picture(options.svg)
        if options.nvs:
            self._open_nvs(options.nvs)
        self.level = TOP_LEVEL if options.privilege is None else options.privilege
        self.json = options.form == "json"
        self.status = 0
        self._whole = True  # journal, recording and NVS took everything

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        """Report an exception, unless it is a closed pipe or a full disk, then close."""
        if isinstance(fault, Exception) and not (
            isinstance(fault, BrokenPipeError | UsageError) or is_unwritable(fault)
        ):
            self.shell.router.log.fault("program", fault)
        self._close()

    def _open_capture(self, options: Options) -> None:
        from junose_shell.app.capturing import CaptureFile

        self._capture = CaptureFile(
            self.shell.router, options.capture, secrets=options.capture_secrets
        )

    def _open_tun(self, name: str) -> Callable[[], None] | None:
        if not name:
            return None
        from junose_shell.app.tun import open_tun

        return open_tun(self.shell.router, name)

    def _open_picture(self, name: str) -> None:
        from junose_shell.app.picture import LadderFile

        self._picture = LadderFile(self.shell.router, name)

    def _open_nvs(self, folder: str) -> None:
        from junose_shell.app.nvs import open_nvs

        open_nvs(self.shell, folder)
        if self._options.record:
            from junose_shell.model.script import configuration_lines
            from junose_shell.session.script import Script

            lines = configuration_lines(self.shell.router.config)
            self._scripts.append(Script("startup.scr", list(lines)))

    def begin_record(self) -> None:
        """Start the recording if the options ask for one.

        Raises UsageError if it cannot be written.
        """
        if self._options.record:
            from junose_shell.app.transcribing import begin_record

            self._recorder = begin_record(self.shell, self._options, self._scripts)

    def _close(self) -> None:
        """Save what Automatic Commit has not saved yet, and end all files that the run writes."""
        if self.shell.router.files.lasting:
            startup = self.shell.router.startup
            at_once(startup.settle(again=True))
            if startup.failure:
                self._whole = False
                print(f"junose-shell: not saved: {startup.failure}", file=sys.stderr)
        if self._close_tun is not None:
            self._close_tun()
        if self._recorder is not None:
            from junose_shell.app.transcribing import end_record

            self._whole = end_record(self._recorder) and self._whole
        if self._capture is not None:
            self._whole = self._capture.finish() and self._whole
        if self._picture is not None:
            self._whole = self._picture.finish() and self._whole
        self._whole = finish(self._keeper, self._options.journal) and self._whole

    def outcome(self, status: int) -> int:
        """Return the exit status.

        Internal errors take precedence, then unsaved files, then ``status``.
        """
        if self.shell.router.log.faults:
            return FAULT
        return status if self._whole else BROKEN_FILE

    def run_scripts(self, names: Sequence[str]) -> None:
        """Configure the router silently. Refused lines are reported and skipped."""
        if not names:
            return
        from pathlib import Path

        from junose_shell.session.script import Refused, Script, ScriptError, carry_out, read_script

        try:
            scripts = [read_script(Path(name), self._options.encoding) for name in names]
        except ScriptError as error:
            raise UsageError(str(error)) from error
        for script in scripts:
            runner = Runner(self.shell, CliSession("script", privilege=TOP_LEVEL))
            refused: set[int] = set()
            for item in carry_out(runner, script):
                if isinstance(item, Refused):
                    refused.add(item.line)
                    self._complain((item,))
            if self._options.record:
                from junose_shell.app.transcribing import without

                self._scripts.append(Script(script.name, without(script.lines, refused)))
        if self.shell.router.files.lasting:
            at_once(self.shell.router.startup.settle())

    def run_commands(self, commands: Sequence[str]) -> None:
        """Run the commands in one session and print their output.

        A command may have several lines.
        """
        runner = Runner(self.shell, CliSession(privilege=self.level))
        printer = DocumentPrinter() if self.json else OutputPrinter()
        run_commands(runner, commands, printer, self._refused)

    def run_lines(self, stream: BinaryIO) -> None:
        """Run lines as if typed, and print the transcript that a terminal would have shown."""
        from junose_shell.app.piped import PipedLines

        runner = Runner(self.shell, CliSession(privilege=self.level))
        printer = DocumentPrinter() if self.json else TranscriptPrinter()
        reader = PipedLines(stream, printer, self._unreadable, self._options.encoding)
        runner.respond = reader.answer
        block = Block(self.shell, runner.session)
        while not runner.session.closed:
            line = reader.next()
            if line is None:
                return
            runner.settle()
            number = reader.number
            block = block.going_on(runner.shell, runner.session)
            skipped = block.take(line)
            if not (skipped or asks_help(line)):
                self.shell.remember(runner.session, line)
            rejection = show(printer, runner, line, skipped)
            sys.stdout.flush()
            if rejection is not None:
                from junose_shell.session.script import refusal

                self._refused(refusal(runner, reader.name, number, line, rejection))
            refused = bool(rejection and not skipped)
            looks = block.looks_ahead(refused=refused)
            ahead = reader.ahead(more=block.under_way, whole=refused) if looks else None
            block.done(ahead, refused=refused)

    def _unreadable(self, reason: str) -> None:
        """Report a line that is not text."""
        self.status = REJECTED
        sys.stdout.flush()
        print(reason, file=sys.stderr)

    def _refused(self, item: "Refused") -> None:
        """Report a refused line, unless its document has done so."""
        if self.json and item.file in SPOKEN and item.rejection.code != OVER:
            self.status = REJECTED
        else:
            self._complain((item,))

    def _complain(self, items: "Iterable[Refused]") -> None:
        from junose_shell.app.report import complain

        for item in items:
            self.status = REJECTED
            complain(item)
