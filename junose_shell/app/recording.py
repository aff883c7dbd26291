"""Lets a router keep a journal: in the file that was asked for, else in memory."""

import sys

from junose_shell.app.options import Options, UsageError
from junose_shell.app.wiring import open_shell
from junose_shell.runtime.journal import open_new
from junose_shell.runtime.router import Router
from junose_shell.session.recorder import RecordingShell
from junose_shell.session.shell import Shell


def open_recorded(options: Options) -> Shell:
    """Return the shell of a new router that keeps a journal; raise UsageError."""

    def make(router: Router) -> RecordingShell:
        file = open_new(options.journal) if options.journal else None
        return RecordingShell(router, _output(options), file)

    try:
        return open_shell(options.world, options.clock, options.model, make)
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror or 'cannot be used'}") from error
    except ValueError as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"not a file name: {error}") from error


def _output(options: Options) -> str:
    if options.form == "json":
        return "json"
    return "output" if options.commands else "transcript"


def finish(shell: Shell, name: str) -> bool:
    """End the journal of a shell, in the file ``name``; say where a fault has left one.

    Return whether it is whole; if not, why is said.
    """
    if not isinstance(shell, RecordingShell):
        return True
    shell.finish()
    reason = shell.journal.failure
    if reason:
        print(f"junose-shell: {name}: {reason}; what came later is not in it", file=sys.stderr)
    if shell.saved is not None:
        print(f"junose-shell: internal error; what led to it is in {shell.saved}", file=sys.stderr)
    return not reason
