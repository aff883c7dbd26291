"""Gives a router a journal: in the file of ``--journal``, otherwise in memory."""

import sys
from functools import partial

from junose_shell.app.options import Options
from junose_shell.errors import UsageError
from junose_shell.runtime.journal import open_new
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.shell import Shell
from junose_shell.wiring import build_shell, open_shell


def open_recorded(options: Options) -> tuple[Shell, JournalKeeper]:
    """Return the shell of a new router, and the keeper of its journal; raise UsageError."""
    try:
        shell = open_shell(options.world, options.clock, options.model)
        file = open_new(options.journal) if options.journal else None
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror or 'cannot be used'}") from error
    except ValueError as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"not a file name: {error}") from error
    keeper = JournalKeeper(shell, _output(options), file)
    if options.world and not (options.record or options.capture or options.tun):
        from junose_shell.session.moments import Moments

        model = shell.router.chassis.model
        Moments(keeper, partial(build_shell, shell.router.world, "virtual", model))
    return shell, keeper


def _output(options: Options) -> str:
    if options.form == "json":
        return "json"
    return "output" if options.commands else "transcript"


def finish(keeper: JournalKeeper, name: str) -> bool:
    """End a journal in the file ``name``, and report the file that a fault has left.

    Returns True if the journal is complete; if not, the reason is printed.
    """
    keeper.finish()
    reason = keeper.journal.failure
    if reason:
        print(f"junose-shell: {name}: {reason}; later input is not in it", file=sys.stderr)
    if keeper.saved is not None:
        print(f"junose-shell: internal error; its journal is {keeper.saved}", file=sys.stderr)
    return not reason
