"""``junose-shell replay-journal``: repeat the inputs of a journal on a fresh router."""

import sys
from collections.abc import Callable
from pathlib import Path

from junose_shell.app.parsing import Parser
from junose_shell.app.printers import (
    DocumentPrinter,
    OutputPrinter,
    TranscriptPrinter,
)
from junose_shell.errors import UsageError
from junose_shell.runtime.journal import Entry, JournalError, read
from junose_shell.session.printing import Printer
from junose_shell.session.replaying import Replay
from junose_shell.session.shell import Shell
from junose_shell.wiring import build_shell

DESCRIPTION = """\
Create the router of a journal again, give it the same inputs at the same moments, and print
its output. The journal has placeholders instead of secrets, and the output shows them."""
PRINTERS: dict[str, Callable[[], Printer]] = {
    "output": OutputPrinter,
    "transcript": TranscriptPrinter,
    "json": DocumentPrinter,
}


def main(argv: list[str]) -> int:
    """Replay one journal; return 0 if it went as recorded."""
    parser = Parser("junose-shell replay-journal", description=DESCRIPTION, allow_abbrev=False)
    parser.add_argument("file", help="a journal of --journal or of a fault")
    parser.add_argument("--partial", action="store_true",
        help="accept a truncated journal, as after a kill")  # fmt: skip
    options = parser.parse_args(argv)
    try:
        replay(options.file, read(Path(options.file), whole=not options.partial))
    except JournalError as error:
        sys.stdout.flush()
        raise UsageError(str(error)) from error
    return 0


def replay(file: str, entries: list[Entry]) -> Shell:
    """Repeat the entries of ``file`` and return the shell.

    Raises JournalError if one does not fit.
    """
    header, *inputs = entries
    try:
        again = Replay(_shell(header), PRINTERS[header["output"]])
    except (ValueError, KeyError) as error:
        raise JournalError(file, 1, f"cannot make its router: {error}") from error
    if header["lost"]:
        print(f"{file}: the first {header['lost']} inputs are missing", file=sys.stderr)
    for number, entry in enumerate(inputs, 2):
        try:
            again.take(entry)
        except ValueError as error:
            raise JournalError(file, number, str(error)) from error
    return again.shell


def _shell(header: Entry) -> Shell:
    world = header.get("world")
    if world is None:
        return build_shell(None, "virtual", header["model"])
    if not isinstance(world, dict) or not isinstance(world.get("text"), str):
        raise ValueError("its world has no text")  # noqa: TRY004 - the reader wants one exception
    from junose_shell.world.loader import parse

    world = parse(world["text"].encode(), "world")
    return build_shell(world, "virtual", header["model"], replayed=True)
