"""Runs ``junose-shell`` and hides tracebacks from its user."""

import gc
import os
import sys
from collections.abc import Sequence

INTERRUPTED = 130  # as shells report an end by Ctrl+C
UNWRITABLE = 74  # no room for the output, or nowhere to put it (EX_IOERR)
PIPE_CLOSED = 141  # as shells report an end by a closed pipe
UNSUPPORTED = 2  # the system is not one that the program runs on


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; docs/exit-codes.md lists them.

    ``argv`` are the arguments without the program's name; by default those of the process.
    """
    if sys.stderr is None:  # closed: what would be said there is lost
        sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115 - pathlib is slow to load; open to the end
    if sys.stdout is None:
        return _unwritable("standard output is closed")
    if sys.platform == "win32":
        print("junose-shell runs on Linux, macOS and WSL, not on Windows itself", file=sys.stderr)
        return UNSUPPORTED
    try:
        from junose_shell.app.entry import run

        status = run(sys.argv[1:] if argv is None else list(argv))
        sys.stdout.flush()
        if argv is None:
            gc.freeze()  # the process ends: nobody need look for garbage in all that it holds
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except Exception as fault:
        from junose_shell.errors import is_unwritable

        if is_unwritable(fault):
            _drop_output()
            return _unwritable(str(fault.strerror))
        if os.environ.get("JUNOSE_SHELL_DEBUG") == "1":
            raise
        from junose_shell.app.options import FAULT

        print(f"junose-shell: internal error: {type(fault).__name__}: {fault}", file=sys.stderr)
        print("JUNOSE_SHELL_DEBUG=1 shows where it came from", file=sys.stderr)
        return FAULT
    return status


def _drop_output() -> None:
    """Discard buffered output, so that nothing is flushed when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unwritable(reason: str) -> int:
    print(f"junose-shell: cannot write the output: {reason}", file=sys.stderr)
    return UNWRITABLE


if __name__ == "__main__":
    sys.exit(main())
