"""Lets a router keep a journal: in the file that was asked for, else in memory."""

import sys

from junose_shell import __version__
from junose_shell.app.options import Options, UsageError
from junose_shell.app.wiring import open_shell
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.journal import FORM, Entry, open_new
from junose_shell.runtime.router import Router
from junose_shell.session.recorder import RecordingShell
from junose_shell.session.shell import Shell


def open_recorded(options: Options) -> Shell:
    """Return the shell of a new router that keeps a journal; raise UsageError."""

    def make(router: Router) -> RecordingShell:
        file = open_new(options.journal) if options.journal else None
        return RecordingShell(router, _facts(options, router), _text(options.world), file)

    try:
        return open_shell(options.world, options.clock, options.model, make)
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror or 'cannot be used'}") from error
    except ValueError as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"not a file name: {error}") from error


def _text(world: str) -> str:
    if not world:
        return ""
    from pathlib import Path

    return Path(world).read_text("utf-8-sig")


def _facts(options: Options, router: Router) -> Entry:
    clock = router.clock
    output = "json" if options.form == "json" else "output" if options.commands else "transcript"
    return {
        "journal": FORM,
        "version": __version__,
        "model": router.chassis.model,
        "clock": f"real:{clock.rate:g}" if isinstance(clock, RealClock) else "virtual",
        "output": output,
    }


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
